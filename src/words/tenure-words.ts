import type { TenureSegment } from "../identity/resolve-tenure.js";
import { counted, decibansText, probabilityText } from "./numbers.js";
import { printable } from "./printable.js";

/** What each line looked at, with what was found; `n` is what was counted. */
const lineWords: ReadonlyMap<string, (n: number) => string> = new Map([
  ["basis", () => "the kind of record"],
  ["further-records", (n: number) => `${counted(n, "further record")} of another kind`],
  ["lent-to", () => "said of a short time inside the longer one of another: a loan"],
  ["lent", () => "somebody else is recorded for this short time: a loan"],
  ["register", (n: number) => `how often the register was right where it was checked (${counted(n, "registration")})`],
  ["many-numbers", (n: number) => `${n} numbers are registered in this name`],
  [
    "two-places",
    (n: number) => `this phone and another of theirs at one time, together or far apart (${counted(n, "time")})`,
  ],
  ["contacts", (n: number) => `contacts in common with another phone of theirs (${counted(n, "contact")})`],
  ["between", (n: number) => `calls between this phone and another of theirs (${counted(n, "call")})`],
  ["handset", () => "the handset, and whose other phones were in it"],
  ["told-elsewhere", (n: number) => `told to have been elsewhere when the phone was used (${counted(n, "time")})`],
  ["told-there", (n: number) => `told to have been where the phone was used (${counted(n, "time")})`],
  ["stayed", (n: number) => `told to have been carried far away, and the phone stayed (${counted(n, "time")})`],
  ["acquaintances", (n: number) => `calls with those whom claims relate them to (${counted(n, "call")})`],
  ["hearsay", () => "hearsay on who used it"],
  ["denied", () => "said not to have used it"],
  ["hands-out-phones", () => "said to supply others with phones"],
  ["together", () => "bound: these lines depend on one another"],
]);

/**
 * Who held a phone over one stretch of time, line by line: what was looked at, what it weighs, and the records to look up. Through `reference` every
 * id is shown; whoever writes about protected people passes the one of their veil.
 */
export const tenureText = (
  phone: string,
  { from, to, holders }: TenureSegment,
  reference: (id: string) => string = (id) => id,
): string => {
  const time = `${from === undefined ? "" : ` from ${from}`}${to === undefined ? "" : ` to ${to}`}`;
  return holders
    .flatMap(({ person, probability, weight, lines }) => [
      `${reference(person)} held ${reference(phone)}${time}: ${probabilityText(probability)} (${decibansText(weight)}${holders.length > 1 ? ", against the others" : ""})`,
      ...lines.map(({ id, weight: of, count, cites }) => {
        const shown = cites.length === 0 ? "" : `: ${cites.map(reference).join(", ")}`;
        return `  ${decibansText(of)}  ${lineWords.get(id)?.(count ?? 0) ?? id}${shown}`;
      }),
    ])
    .map(printable)
    .join("\n");
};
