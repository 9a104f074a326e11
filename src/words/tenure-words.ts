import { compareCodeUnits } from "../exact/compare-code-units.js";
import type { PhoneTenures, TenureSegment } from "../identity/resolve-tenure.js";
import { type InLanguage, languageOf } from "./language-of.js";
import { probabilityIn } from "./numbers.js";
import type { TenureLineId } from "./pages/tenure-line-words.js";
import { printable } from "./printable.js";
import { decibansIn } from "./weight-words.js";

/**
 * Who held a phone over one stretch of time, line by line: what was looked at, what it weighs, and the records to look up. Through `reference` every
 * id is shown; whoever writes about protected people passes the one of their veil.
 */
export const tenureText = (
  phone: string,
  { from, to, holders }: TenureSegment,
  reference: (id: string) => string = (id) => id,
  options: InLanguage = {},
): string => {
  const language = languageOf(options.lang);
  const { tenure } = language.pages;
  const isLine = (id: string): id is TenureLineId => Object.hasOwn(tenure.lines, id);
  return holders
    .flatMap(({ person, probability, weight, lines }) => [
      tenure.title(
        tenure.held(reference(person), reference(phone), from, to),
        probabilityIn(language, probability),
        decibansIn(language, weight),
        holders.length > 1,
      ),
      ...lines.map(({ id, weight: own, count, cites }) => {
        const shown = cites.length === 0 ? "" : `: ${cites.map(reference).join(", ")}`;
        return `  ${decibansIn(language, own)}  ${isLine(id) ? tenure.lines[id](count ?? 0) : id}${shown}`;
      }),
    ])
    .map(printable)
    .join("\n");
};

/**
 * Every stretch of time for which somebody is recorded to have held a phone of this actor, line by line, with the others who are recorded for
 * the same time; empty where no record says who held any. An actor that is a phone itself: who held it at times when it is not its own.
 *
 * @param actor - `person:…` or `phone:…`, as in the case
 *
 * O(tenures).
 */
export const heldPhonesText = (
  actor: string,
  tenures: PhoneTenures,
  reference: (id: string) => string = (id) => id,
  options: InLanguage = {},
): string => {
  const texts = [...tenures]
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .flatMap(([phone, segments]) =>
      segments
        .filter(({ holders }) => actor === `phone:${phone}` || holders.some(({ person }) => person === actor))
        .map((segment) => tenureText(`phone:${phone}`, segment, reference, options)),
    );
  return texts.length === 0 ? "" : [languageOf(options.lang).pages.tenure.heading, ...texts].join("\n");
};
