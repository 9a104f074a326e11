/** "a, b and c", with the word for "and" or "or"; no comma before it. */
export const enumeration =
  (conjunction: string) =>
  (all: readonly string[]): string =>
    all.length < 2 ? (all[0] ?? "") : `${all.slice(0, -1).join(", ")} ${conjunction} ${all.at(-1) ?? ""}`;
