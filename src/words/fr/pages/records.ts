import type { RecordLineWords } from "../../pages/record-line-words.js";
import { nouns } from "../nouns.js";
import { numbers } from "../numbers.js";
import { fr } from "../spacing.js";
import { span } from "../span.js";

const counted = (n: number, { one, many }: { readonly one: string; readonly many: string }): string =>
  `${numbers.grouped(n)} ${numbers.isSingular(n) ? one : many}`;

/** Cited records in French. */
export const records: RecordLineWords = {
  at: (instant) => `, le ${instant}`,
  onDay: (day) => `, le ${day}`,
  between: (from, to) => `, du ${from} au ${to}`,
  call: (at, caller, callee, what, cells) => fr`${at} : ${caller} → ${callee}, ${what}${cells}`,
  cells: (caller, callee) => `, bornes ${caller} → ${callee}`,
  teller: (kind, witness) => (witness === undefined ? kind : `${kind} de ${witness}`),
  route: (from, to) => `, de ${from} à ${to}`,
  claim: (said, route, when, teller, marks, quote) => fr`${said}${route}${when} (${teller} ; ${marks})${quote}`,
  quote: (quote) => fr` : « ${quote} »`,
  firsthand: "déclaration directe",
  hearsay: "ouï-dire",
  coerced: "sous la contrainte",
  ungradedSource: "source non cotée",
  tie: (calls, messages, source, target) =>
    `${counted(calls, nouns.call)}, ${counted(messages, nouns.message)}, ${source} → ${target}`,
  tenure: (phone, person, from, to, basis) => `${phone} détenu par ${person}, ${span(from, to)} (${basis})`,
  noBasis: "sans fondement indiqué",
  event: (kind, place, when, title) =>
    fr`${kind}${place === undefined ? "" : ` à ${place}`}${when}${title === undefined ? "" : fr` : ${title}`}`,
  cell: (place, latitude, longitude) =>
    fr`borne ${place === undefined ? "" : `à ${place} `}(${numbers.decimal(String(latitude))} ; ${numbers.decimal(String(longitude))})`,
  source: (reliability, title) =>
    fr`source, ${reliability === undefined ? "non cotée" : `cotée ${reliability}`}${title === undefined ? "" : fr` : ${title}`}`,
  judgement: (by, verdict, a, b, kind) =>
    fr`décision de ${by ?? "personne non nommée"}, ${verdict} : ${a} et ${b}, ${kind}`,
  listed: (statuses) => `inscrite à people.json${statuses.length === 0 ? "" : fr` comme : ${statuses.join(", ")}`}`,
};
