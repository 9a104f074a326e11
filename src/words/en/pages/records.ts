import type { RecordLineWords } from "../../pages/record-line-words.js";

/** Cited records in English. */
export const records: RecordLineWords = {
  at: (instant) => `, at ${instant}`,
  onDay: (day) => `, ${day}`,
  between: (from, to) => `, ${from} to ${to}`,
  call: (at, caller, callee, what, cells) => `${at}  ${caller} → ${callee}, ${what}${cells}`,
  cells: (caller, callee) => `, cells ${caller} → ${callee}`,
  teller: (kind, witness) => (witness === undefined ? kind : `${kind} of ${witness}`),
  route: (from, to) => `, ${from} to ${to}`,
  claim: (said, route, when, teller, marks, quote) => `${said}${route}${when} (${teller}; ${marks})${quote}`,
  quote: (quote) => `: ${quote}`,
  firsthand: "first-hand",
  hearsay: "hearsay",
  coerced: "coerced",
  ungradedSource: "ungraded source",
  tie: (calls, messages, source, target) => `${calls} calls, ${messages} messages, ${source} → ${target}`,
  tenure: (phone, person, from, to, basis) => `${phone} held by ${person}, ${from ?? "…"} to ${to ?? "…"} (${basis})`,
  noBasis: "no basis given",
  event: (kind, place, when, title) =>
    `${kind}${place === undefined ? "" : ` at ${place}`}${when}${title === undefined ? "" : `: ${title}`}`,
  cell: (place, latitude, longitude) => `cell ${place === undefined ? "" : `at ${place} `}(${latitude}, ${longitude})`,
  source: (reliability, title) => `source, ${reliability ?? "ungraded"}${title === undefined ? "" : `: ${title}`}`,
  judgement: (by, verdict, a, b, kind) => `${by ?? "somebody"} judged ${verdict}: ${a} and ${b}, ${kind}`,
  listed: (statuses) => `listed in people.json${statuses.length === 0 ? "" : ` as ${statuses.join(", ")}`}`,
};
