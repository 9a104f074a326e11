/** The places, or cells without one, that an actor's phone was heard at, in order of time, repeats in a row left out. */
export const placesVisited = (entries, cells) => {
  const visited = [];
  for (const { cell, start } of entries) {
    if (cell === undefined) continue;
    const place = cells.get(cell)?.place ?? cell;
    if (visited.at(-1)?.place !== place) visited.push({ place, start });
  }
  return visited;
};

/** Calls from a departure's own place in the two days before it. */
export const callsAshore = (entries, cells, departures) =>
  departures.map(({ from, place }) =>
    entries.filter(
      ({ cell, start }) =>
        start < from &&
        start >= from - 172_800 &&
        cell !== undefined &&
        place !== undefined &&
        cells.get(cell)?.place === place,
    ),
  );
