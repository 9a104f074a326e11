/** What leaving out a set does. */
export interface Effect {
  /** True where what was to be overturned no longer stands. */
  readonly overturns: boolean;
  /** How much of it is left: the less, the sooner is more left out beside it. */
  readonly left: number;
}

/** The smallest set found, and how far the smaller ones were tried. */
export interface SmallestSet<Value> {
  /** Empty where none was found. */
  readonly found: readonly Value[];
  /** All sets of up to this size were tried and overturn nothing. */
  readonly moreThan: number;
  /** How many different sets were tried. */
  readonly tried: number;
}

/** How many sets of a size there are; no more than `most` is told apart. */
const countOfSets = (of: number, size: number, most: number): number => {
  let count = 1;
  for (let i = 1; i <= size; i++) {
    count = (count * (of - size + i)) / i;
    if (count > most && i === size) return most + 1;
  }
  return count;
};

/** Every set of a size, those of the first values first. */
function* setsOf<Value>(values: readonly Value[], size: number, from = 0): Generator<readonly Value[]> {
  if (size === 0) yield [];
  else
    for (let i = from; i <= values.length - size; i++)
      for (const rest of setsOf(values, size - 1, i + 1)) yield [values[i] as Value, ...rest];
}

type Overturns<Value> = (some: readonly Value[]) => boolean | undefined;

/** The first so many of the values that overturn it together; empty where all of them do not. */
const growing = <Value>(ordered: readonly Value[], overturns: Overturns<Value>): readonly Value[] => {
  for (let size = 2; size <= ordered.length; size++) {
    const some = ordered.slice(0, size);
    if (overturns(some) === true) return some;
  }
  return [];
};

/** The values of a set that overturns, the last first, less each that is not needed beside those that stay. */
const withoutUnneeded = <Value>(some: readonly Value[], overturns: Overturns<Value>): readonly Value[] => {
  for (let i = some.length - 1; i >= 0; i--) {
    const fewer = some.filter((_, j) => j !== i);
    if (overturns(fewer) === true) return withoutUnneeded(fewer, overturns);
  }
  return some;
};

/**
 * The smallest set of values that overturns something, as far as it can be found by trying a number of sets: one that overturns by itself;
 * else the most telling together until they do, less each that is not needed; then every smaller set, a size at a time, while there are
 * tries left for the whole size. Leaving out more need not overturn more: nothing is concluded from one set about another.
 *
 * @param singles - what each value by itself does, as far as it was tried; a value that was not is left out of every set
 * @param mostTried - how many different sets are tried, the singles among them
 * @param attempt - what leaving out a set of two or more does; asked once for each set
 */
export const smallestSet = <Value>(
  values: readonly Value[],
  singles: ReadonlyMap<Value, Effect>,
  mostTried: number,
  attempt: (some: readonly Value[]) => Effect,
): SmallestSet<Value> => {
  const place = new Map(values.map((value, i) => [value, i] as const));
  const at = (value: Value): number => place.get(value) ?? 0;
  const left = (value: Value): number => singles.get(value)?.left ?? 1;
  const ordered = [...singles.keys()].sort((x, y) => left(x) - left(y) || at(x) - at(y));
  const single = ordered.find((value) => singles.get(value)?.overturns === true);
  if (single !== undefined) return { found: [single], moreThan: 0, tried: singles.size };

  const known = new Map<string, boolean>();
  const tried = (): number => singles.size + known.size;
  /** Undefined where it was not tried, and may not be any more. */
  const overturns = (some: readonly Value[]): boolean | undefined => {
    if (some.length < 2) return false;
    const key = some
      .map(at)
      .sort((x, y) => x - y)
      .join(" ");
    const before = known.get(key);
    if (before !== undefined || tried() >= mostTried) return before;
    const does = attempt(some).overturns;
    known.set(key, does);
    return does;
  };
  const found = withoutUnneeded(growing(ordered, overturns), overturns);
  const most = found.length === 0 ? ordered.length : found.length - 1;
  let moreThan = Math.min(1, ordered.length);
  if (ordered.length < values.length) return { found, moreThan: 0, tried: tried() };
  for (let size = 2; size <= most && tried() + countOfSets(ordered.length, size, mostTried) <= mostTried; size++) {
    for (const some of setsOf(ordered, size))
      if (overturns(some) === true) return { found: some, moreThan, tried: tried() };
    moreThan = size;
  }
  return { found, moreThan, tried: tried() };
};
