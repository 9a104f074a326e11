/** The records that stay; the list itself where all do, so that whoever asks can see that nothing was left out. */
export const keptOf = <Value>(list: readonly Value[], stays: (value: Value) => boolean): readonly Value[] => {
  const kept = list.filter(stays);
  return kept.length === list.length ? list : kept;
};
