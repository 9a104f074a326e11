import { counted } from "./numbers.js";
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

const lines = (one: PrintedEvidence): readonly string[] => {
  const { rank, expectedChange, inferredAnew, kind, what, about, between, state, cites } = one;
  const said = (text: string): string => wrap(printable(text), width, indent, `${indent}  `);
  const change = expectedChange < 0.005 ? "< 0.01" : expectedChange.toFixed(2);
  const rest = cites.length - mostCites;
  return [
    wrap(
      row(
        `${rank}`,
        change,
        state ?? "–",
        printable(`${kind}${inferredAnew ? " (inferred anew)" : ""}: ${what.join(", ")}`),
      ),
      width,
      "",
      indent,
    ),
    said(one.request),
    said(`why: ${one.reason}`),
    said(`tells of: ${about.join(", ")}${between.length === 0 ? "" : ` (${between.join(" or ")})`}`),
    said(`held by: ${one.heldBy}`),
    said(
      `records: ${[...(cites.length === 0 ? what : cites).slice(0, mostCites), ...(rest > 0 ? [`… and ${rest} more`] : [])].join(", ")}`,
    ),
  ];
};

/**
 * What to ask for next, in a page of English text, 80 columns wide: the first of the list, then the first of each kind that is not among them.
 *
 * @param all - in order of rank
 * @param most - how many of the first are printed
 */
export const nextEvidenceText = (all: readonly PrintedEvidence[], most: number): string => {
  const first = all.slice(0, most);
  const kinds = new Set(first.map(({ kind }) => kind));
  const further = all.slice(most).filter(({ kind }) => !kinds.has(kind) && kinds.add(kind));
  return `${[
    all.length === 0
      ? "Nothing that could be asked for is expected to change a role probability."
      : wrap(
          `${counted(all.length, "record")} to ask for, by how much all role probabilities together are expected to change`,
          width,
          "",
        ),
    ...(first.length === 0 ? [] : ["", row("rank", "change", "of", "what"), ...first.flatMap(lines)]),
    ...(further.length === 0 ? [] : ["", "The first of the other kinds", ...further.flatMap(lines)]),
    "",
    wrap(
      "An expected change is an order in which to look. It says nothing against anybody, and whether a request is lawful and proportionate is for those who make it.",
      width,
      "",
    ),
  ].join("\n")}\n`;
};
