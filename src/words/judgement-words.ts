import type { IdentityProposal } from "../identity/identity-proposal.js";
import type { Judgement } from "../records/judgement.js";
import type { IdentityChange } from "../sensitivity/identity-changes.js";
import type { IfConfirmed } from "../sensitivity/if-confirmed.js";
import { proposalText } from "./identity-words.js";
import { identityClause, roleAndStanding } from "./if-confirmed.js";
import type { Language } from "./language.js";
import { languageOf } from "./language-of.js";
import { probabilityIn } from "./numbers.js";
import { printable } from "./printable.js";
import { wrap } from "./wrap.js";

const width = 80;

/** How ids and sentences are shown: through the veil, where people are protected. */
export interface Shown {
  readonly reference: (reference: string) => string;
  readonly text: (text: string) => string;
}

/** What a verdict says of two ids: "person:p4 and person:p31 are one person", "it is not so that …", "it is unsure whether …". */
const verdictClause = (
  { kind, a, b, verdict }: Pick<Judgement, "kind" | "a" | "b" | "verdict">,
  shown: Shown,
  language: Language,
): string => {
  const { whoIsWho } = language.pages;
  const clause = identityClause({ kind, a: shown.reference(a), b: shown.reference(b) }, language);
  return verdict === "yes" ? clause : verdict === "no" ? whoIsWho.denied(clause) : whoIsWho.unsure(clause);
};

/** A judgement in a sentence, with its author: "judgement:j1, by N. Issa: person:p4 and person:p31 are one person". */
export const judgementSentence = (
  judgement: Pick<Judgement, "id" | "kind" | "a" | "b" | "verdict" | "by">,
  shown: Shown,
  language: Language = languageOf(),
): string =>
  printable(
    language.pages.whoIsWho.judgement(
      shown.reference(`judgement:${judgement.id}`),
      judgement.by === undefined ? undefined : shown.text(judgement.by),
      verdictClause(judgement, shown, language),
    ),
  );

const withProbability = (outcome: string, role: string | null, probability: number, language: Language): string => {
  const { printed, whoIsWho } = language.pages;
  return role === null
    ? outcome
    : whoIsWho.withProbability(outcome, printed.role(role), probabilityIn(language, probability));
};

/** Whose role or standing changes by a decision, a sentence each: "person:p4: driver, participant (driver 0.98); now organizer, participant (driver 0.12)". */
export const identityChangeSentences = (
  changes: readonly IdentityChange[],
  { reference }: Pick<Shown, "reference">,
  language: Language = languageOf(),
  when: "now" | "then" = "now",
): readonly string[] =>
  changes.map((change) => {
    const { actor, becomes, wasPartOf, probabilityOf } = change;
    const other = (whom: string): string | undefined => (whom === actor ? undefined : reference(whom));
    const before = roleAndStanding(change.before, change.standingBefore, language);
    const after = roleAndStanding(change.after, change.standingAfter, language);
    return printable(
      language.pages.whoIsWho.change(
        reference(actor),
        [other(wasPartOf), withProbability(before, probabilityOf, change.probabilityBefore, language)],
        [other(becomes), withProbability(after, probabilityOf, change.probabilityAfter, language)],
        when,
      ),
    );
  });

/** How a pair is named on the command line. */
export const pairText = ({ a, b }: Pick<Judgement, "a" | "b">, { reference }: Pick<Shown, "reference">): string =>
  `${reference(a)}=${reference(b)}`;

const quotedForShell = (text: string): string =>
  /^[\w:=+.,@%/-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;

/** Of the cites of a line, these many are printed. */
const mostCites = 4;

const fewCites = (proposal: IdentityProposal, { pages }: Language): IdentityProposal => ({
  ...proposal,
  lines: proposal.lines.map((line) => ({
    ...line,
    cites:
      line.cites.length > mostCites
        ? [...line.cites.slice(0, mostCites), pages.whoIsWho.moreCites(line.cites.length - mostCites)]
        : line.cites,
  })),
});

const proposalLines = (
  { proposal, changes }: Omit<IfConfirmed, "changes"> & Partial<IfConfirmed>,
  number: number,
  shown: Shown,
  language: Language,
): readonly string[] => {
  const { whoIsWho } = language.pages;
  const [head = "", ...lines] = proposalText(
    fewCites(proposal, language),
    (id) => (id.startsWith("…") ? id : shown.reference(id)),
    language,
  ).split("\n");
  const would =
    changes === undefined
      ? [whoIsWho.notTried]
      : changes.length === 0
        ? [whoIsWho.noRoleWouldChange]
        : identityChangeSentences(changes, shown, language, "then").map(whoIsWho.ifThen);
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
  language: Language = languageOf(),
): string => {
  const { whoIsWho } = language.pages;
  const rest = open.length - Math.min(top, open.length);
  return `${[
    wrap(open.length === 0 ? whoIsWho.noneOpen : whoIsWho.open(open.length), width, ""),
    ...open.slice(0, top).flatMap((one, i) => proposalLines(one, i + 1, shown, language)),
    ...(rest > 0 ? ["", whoIsWho.lessProbable(rest, open.length)] : []),
    ...(inForce.length === 0 ? [] : ["", whoIsWho.inForce]),
    ...inForce.map((judgement) => wrap(judgementSentence(judgement, shown, language), width, "  ", "      ")),
    ...(open.length === 0 ? [] : ["", ...whoIsWho.toDecide]),
  ].join("\n")}\n`;
};
