import type { IdentityProposal } from "../identity/identity-proposal.js";
import type { Judgement } from "../records/judgement.js";
import type { IdentityChange } from "../sensitivity/identity-changes.js";
import type { IfConfirmed } from "../sensitivity/if-confirmed.js";
import { proposalText } from "./identity-words.js";
import { identityClause, roleAndStanding } from "./if-confirmed.js";
import { counted, probabilityText } from "./numbers.js";
import { printable } from "./printable.js";
import { wrap } from "./wrap.js";

const width = 80;

/** How ids and sentences are shown: through the veil, where people are protected. */
export interface Shown {
  readonly reference: (reference: string) => string;
  readonly text: (text: string) => string;
}

/** What a verdict says of two ids: "person:p4 and person:p31 are one person", "… are not one person", "… may be one person: not decided". */
const verdictClause = (
  { kind, a, b, verdict }: Pick<Judgement, "kind" | "a" | "b" | "verdict">,
  shown: Shown,
): string => {
  const clause = identityClause({ kind, a: shown.reference(a), b: shown.reference(b) });
  return verdict === "yes"
    ? clause
    : verdict === "no"
      ? `it is not so that ${clause}`
      : `it is unsure whether ${clause}`;
};

/** A judgement in a sentence, with its author: "judgement:j1, by N. Issa: person:p4 and person:p31 are one person". */
export const judgementSentence = (
  judgement: Pick<Judgement, "id" | "kind" | "a" | "b" | "verdict" | "by">,
  shown: Shown,
): string =>
  printable(
    `${shown.reference(`judgement:${judgement.id}`)}, by ${shown.text(judgement.by ?? "somebody")}: ${verdictClause(judgement, shown)}`,
  );

const roleBefore = ({ before, standingBefore, probabilityOf, probabilityBefore }: IdentityChange): string =>
  `${roleAndStanding(before, standingBefore)}${probabilityOf === null ? "" : ` (${probabilityOf} ${probabilityText(probabilityBefore)})`}`;

const roleAfter = ({ after, standingAfter, probabilityOf, probabilityAfter }: IdentityChange): string =>
  `${roleAndStanding(after, standingAfter)}${probabilityOf === null ? "" : ` (${probabilityOf} ${probabilityText(probabilityAfter)})`}`;

/** Whose role or standing changes by a decision, a sentence each: "person:p4: driver, participant (driver 0.98); now organizer, participant (driver 0.12)". */
export const identityChangeSentences = (
  changes: readonly IdentityChange[],
  { reference }: Pick<Shown, "reference">,
): readonly string[] =>
  changes.map((change) => {
    const { actor, becomes, wasPartOf } = change;
    const was = wasPartOf === actor ? "" : ` part of ${reference(wasPartOf)},`;
    const now = becomes === actor ? "" : ` part of ${reference(becomes)},`;
    return printable(`${reference(actor)}:${was} ${roleBefore(change)}; now${now} ${roleAfter(change)}`);
  });

/** How a pair is named on the command line. */
export const pairText = ({ a, b }: Pick<Judgement, "a" | "b">, { reference }: Pick<Shown, "reference">): string =>
  `${reference(a)}=${reference(b)}`;

const quotedForShell = (text: string): string =>
  /^[\w:=+.,@%/-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;

/** Of the cites of a line, these many are printed. */
const mostCites = 4;

const fewCites = (proposal: IdentityProposal): IdentityProposal => ({
  ...proposal,
  lines: proposal.lines.map((line) => ({
    ...line,
    cites:
      line.cites.length > mostCites
        ? [...line.cites.slice(0, mostCites), `… and ${line.cites.length - mostCites} more`]
        : line.cites,
  })),
});

const proposalLines = (
  { proposal, changes }: Omit<IfConfirmed, "changes"> & Partial<IfConfirmed>,
  number: number,
  shown: Shown,
): readonly string[] => {
  const [head = "", ...lines] = proposalText(fewCites(proposal), (id) =>
    id.startsWith("…") ? id : shown.reference(id),
  ).split("\n");
  const would =
    changes === undefined
      ? ["not tried: whether a role would change is not known"]
      : changes.length === 0
        ? ["if so, no role would change"]
        : identityChangeSentences(changes, shown).map((sentence) => `if so, ${sentence.replace("; now ", "; then ")}`);
  return [
    "",
    wrap(head, width, `${number}. `, "   "),
    ...lines.map((line) => wrap(line.trim(), width, "     ", "             ")),
    ...would.map((sentence) => wrap(sentence, width, "   ", "     ")),
    `   PROPOSAL: ${printable(quotedForShell(pairText(proposal, shown)))}`,
  ];
};

/** What there is to decide, and what has been decided, 80 columns wide: open proposals with their evidence, most probable first, and the judgements in force. */
export const openProposalsText = (
  open: readonly (Omit<IfConfirmed, "changes"> & Partial<IfConfirmed>)[],
  inForce: readonly Judgement[],
  top: number,
  shown: Shown,
): string => {
  const rest = open.length - Math.min(top, open.length);
  return `${[
    wrap(
      open.length === 0
        ? "No open proposal about who is who."
        : `${counted(open.length, "open proposal")} about who is who. Nobody is merged until somebody decides.`,
      width,
      "",
    ),
    ...open.slice(0, top).flatMap((one, i) => proposalLines(one, i + 1, shown)),
    ...(rest > 0 ? ["", `… and ${counted(rest, "less probable one")}: --top ${open.length} shows all`] : []),
    ...(inForce.length === 0 ? [] : ["", "Judgements in force"]),
    ...inForce.map((judgement) => wrap(judgementSentence(judgement, shown), width, "  ", "      ")),
    ...(open.length === 0
      ? []
      : [
          "",
          "To decide: faisceau confirm CASE PROPOSAL --by NAME --on DATE --reason TEXT",
          "  and --reject where it is not so, --unsure where it cannot be told.",
        ]),
  ].join("\n")}\n`;
};
