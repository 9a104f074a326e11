/** Ids that nobody has taken: the prefix and a number, `j1`, `j2` …, from one more than `after` on. */
export const freshIds = (prefix: string, taken: ReadonlySet<string>, after: number): (() => string) => {
  let n = after;
  return () => {
    do n++;
    while (taken.has(`${prefix}${n}`));
    return `${prefix}${n}`;
  };
};
