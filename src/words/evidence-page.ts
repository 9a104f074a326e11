import { countedIn } from "./counted.js";
import type { Language } from "./language.js";
import { type InLanguage, languageOf } from "./language-of.js";
import { printable } from "./printable.js";
import { wrap } from "./wrap.js";

/** What a page of next evidence prints of each record to ask for; ids and texts as they are shown. */
export interface PrintedEvidence {
  readonly rank: number;
  readonly kind: string;
  readonly what: readonly string[];
  readonly about: readonly string[];
  readonly expectedChange: number;
  readonly inferredAnew: boolean;
  readonly between: readonly string[];
  readonly request: string;
  readonly reason: string;
  readonly state?: string;
  readonly heldBy: string;
  readonly cites: readonly string[];
}

const width = 80;
const mostCites = 4;
const indent = " ".repeat(8);

const row = (rank: string, change: string, state: string, what: string): string =>
  `${rank.padStart(4)}  ${change.padStart(6)}  ${state.padEnd(2)}  ${what}`;

const lines = (one: PrintedEvidence, language: Language): readonly string[] => {
  const { rank, expectedChange, inferredAnew, kind, what, about, between, state, cites } = one;
  const { printed, evidence } = language.pages;
  const { page } = evidence;
  const said = (text: string): string => wrap(printable(text), width, indent, `${indent}  `);
  const change = language.numbers.decimal(expectedChange < 0.005 ? "< 0.01" : expectedChange.toFixed(2));
  const rest = cites.length - mostCites;
  return [
    wrap(
      row(
        `${rank}`,
        change,
        state ?? "–",
        printable(page.what(page.kinds[kind] ?? kind, inferredAnew, what.join(", "))),
      ),
      width,
      "",
      indent,
    ),
    said(one.request),
    said(page.why(one.reason)),
    said(page.tellsOf(about.join(", "), between.map(printed.role))),
    said(page.heldBy(one.heldBy)),
    said(
      page.records(
        [...(cites.length === 0 ? what : cites).slice(0, mostCites), ...(rest > 0 ? [page.more(rest)] : [])].join(", "),
      ),
    ),
  ];
};

/**
 * What to ask for next, in a page of text, 80 columns wide: the first of the list, then the first of each kind that is not among them.
 * Each request and reason stands as it was found, in the language that it was asked for in.
 *
 * @param all - in order of rank
 * @param most - how many of the first are printed
 */
export const nextEvidenceText = (all: readonly PrintedEvidence[], most: number, { lang }: InLanguage = {}): string => {
  const language = languageOf(lang);
  const { page } = language.pages.evidence;
  const first = all.slice(0, most);
  const kinds = new Set(first.map(({ kind }) => kind));
  const further = all.slice(most).filter(({ kind }) => !kinds.has(kind) && kinds.add(kind));
  const printedLines = (one: PrintedEvidence): readonly string[] => lines(one, language);
  return `${[
    all.length === 0 ? page.nothing : wrap(page.title(countedIn(language, all.length, "recordToAskFor")), width, ""),
    ...(first.length === 0 ? [] : ["", row(...page.columns), ...first.flatMap(printedLines)]),
    ...(further.length === 0 ? [] : ["", page.otherKinds, ...further.flatMap(printedLines)]),
    "",
    wrap(page.closing, width, ""),
  ].join("\n")}\n`;
};
