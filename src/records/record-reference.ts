import type { PhoneRow } from "./phone-row.js";
import type { TieRow } from "./tie-row.js";

const escapes: ReadonlyMap<string, string> = new Map([
  ["%", "%25"],
  ["→", "%E2%86%92"],
  ["/", "%2F"],
]);

/** A key as it stands inside a `tie:` reference (`%` and `→` escaped) or, with `slash`, a `tenure:` one (`/` too). */
export const escapedKey = (key: string, slash = false): string =>
  key.replace(slash ? /[%→/]/g : /[%→]/g, (character) => escapes.get(character) ?? character);

const unescaped = (text: string): string =>
  text.replace(/%E2%86%92|%25|%2F/g, (code) => (code === "%25" ? "%" : code === "%2F" ? "/" : "→"));

/** The reference of a row of `ties.csv`: `tie:SOURCE→TARGET`. */
export const tieReference = (row: Pick<TieRow, "source" | "target">): string =>
  `tie:${escapedKey(row.source)}→${escapedKey(row.target)}`;

/** The two actors of a `tie:` reference. */
export const tieEnds = (reference: string): readonly [string, string] => {
  const [source, target] = reference.slice("tie:".length).split("→");
  return [unescaped(source ?? ""), unescaped(target ?? "")];
};

/** The reference of a row of `phones.csv`: `tenure:PHONE/PERSON/FROM`, `FROM` as it stands in the file. */
export const tenureReference = (row: Pick<PhoneRow, "phone" | "person" | "fromText">): string =>
  `tenure:${[row.phone, row.person, row.fromText ?? ""].map((part) => escapedKey(part, true)).join("/")}`;

/** The parts of a `tenure:` reference, as bare keys. */
export const tenureParts = (
  reference: string,
): { readonly phone: string; readonly person: string; readonly from: string } => {
  const [phone, person, from] = reference.slice("tenure:".length).split("/").map(unescaped);
  return { phone: phone ?? "", person: person ?? "", from: from ?? "" };
};
