/** Points around a circle, with square roots alone: sines differ between engines. */
export const circle = (count: number, radius: number): readonly { readonly x: number; readonly y: number }[] => {
  // The angle of a place on the diamond |x| + |y| = 1, pushed out to the circle: even enough for a start.
  return Array.from({ length: count }, (_, i) => {
    const turn = (4 * i) / count;
    const quarter = Math.floor(turn);
    const along = turn - quarter;
    const [x, y] = [1 - along, along];
    const length = Math.sqrt(x * x + y * y);
    const [cos, sin] = [(x / length) * radius, (y / length) * radius];
    return quarter === 0
      ? { x: cos, y: sin }
      : quarter === 1
        ? { x: -sin, y: cos }
        : quarter === 2
          ? { x: -cos, y: -sin }
          : { x: sin, y: -cos };
  });
};
