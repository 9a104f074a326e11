import type { Analysis, ShownActor } from "./analysis.js";

/** One thing in which two analyses differ. */
export interface Difference {
  /** What it is about: an actor, a tie, `records`, … */
  readonly about: string;
  readonly field: string;
  readonly expected: string;
  readonly found: string;
}

const text = (value: unknown): string => (value === undefined ? "absent" : JSON.stringify(value));

const differ = (about: string, field: string, expected: unknown, found: unknown): readonly Difference[] => {
  const [e, f] = [text(expected), text(found)];
  return e === f ? [] : [{ about, field, expected: e, found: f }];
};

const keyed = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [keyOf(item), item] as const));

const matched = <T>(
  expected: readonly T[],
  found: readonly T[],
  keyOf: (item: T) => string,
  compare: (about: string, expected: T, found: T) => readonly Difference[],
): readonly Difference[] => {
  const [e, f] = [keyed(expected, keyOf), keyed(found, keyOf)];
  return [
    ...[...e].flatMap(([key, item]) => {
      const other = f.get(key);
      return other === undefined
        ? [{ about: key, field: "", expected: "present", found: "absent" }]
        : compare(key, item, other);
    }),
    ...[...f.keys()]
      .filter((key) => !e.has(key))
      .map((key) => ({ about: key, field: "", expected: "absent", found: "present" })),
  ];
};

const fields = (about: string, expected: object, found: object): readonly Difference[] => {
  const [e, f] = [new Map<string, unknown>(Object.entries(expected)), new Map<string, unknown>(Object.entries(found))];
  return [...new Set([...e.keys(), ...f.keys()])].flatMap((key) => differ(about, key, e.get(key), f.get(key)));
};

const actorDifferences = (about: string, expected: ShownActor, found: ShownActor): readonly Difference[] => [
  ...differ(about, "names", expected.names, found.names),
  ...differ(about, "phones", expected.phones, found.phones),
  ...differ(about, "standing", expected.standing, found.standing),
  ...differ(about, "role", expected.role, found.role),
  ...differ(about, "cautions", expected.cautions, found.cautions),
  ...matched(
    expected.roles,
    found.roles,
    ({ role }) => role,
    (role, e, f) => [
      ...differ(about, `${role} probability`, e.probability, f.probability),
      ...differ(about, `${role} prior`, e.prior, f.prior),
      ...matched(
        e.indicators,
        f.indicators,
        ({ id }) => id,
        (id, x, y) => [
          ...differ(about, `${role} ${id} weight`, x.weight, y.weight),
          ...differ(about, `${role} ${id} cites`, x.cites, y.cites),
        ],
      ).map((d) => (d.about === about ? d : { ...d, about, field: `${role} ${d.about}` })),
    ],
  ).map((d) => (d.about === about ? d : { ...d, about, field: d.about })),
  ...differ(about, "support", expected.support, found.support),
  ...differ(about, "community", expected.community, found.community),
  ...fields(about, expected.measures, found.measures),
];

/** Every difference of an analysis from what was expected of the same case; empty where there is none. */
export const compareAnalyses = (expected: Analysis, found: Analysis): readonly Difference[] => [
  ...differ("the case", "id", expected.case.id, found.case.id),
  ...differ("the library", "version", expected.library, found.library),
  ...fields("the options", expected.options, found.options),
  ...differ("the records", "inputDigest", expected.inputDigest, found.inputDigest),
  ...fields("the records", expected.records, found.records),
  ...differ("the problems", "list", expected.problems, found.problems),
  ...matched(expected.actors, found.actors, ({ id }) => id, actorDifferences),
  ...matched(
    expected.communities,
    found.communities,
    ({ id }) => `community ${id}`,
    (about, e, f) => fields(about, e, f),
  ),
  ...differ("the communities", "modularity", expected.modularity, found.modularity),
  ...matched(
    expected.ties,
    found.ties,
    ({ source, target }) => `tie ${source} – ${target}`,
    (about, e, f) => fields(about, e, f),
  ),
  ...matched(
    expected.identities,
    found.identities,
    ({ kind, a, b }) => `${kind} ${a} – ${b}`,
    (about, e, f) => fields(about, e, f),
  ),
  ...differ("the confirmed identities", "list", expected.confirmed, found.confirmed),
];
