import type { IdentityProposal } from "../identity/identity-proposal.js";
import type { Language } from "./language.js";
import { type InLanguage, languageOf } from "./language-of.js";
import { probabilityIn } from "./numbers.js";
import type { IdentityLineId } from "./pages/identity-line-words.js";
import { printable } from "./printable.js";
import { decibansIn } from "./weight-words.js";

/**
 * A proposal as an investigator reads it, line by line: what was looked at, what it weighs, and the records to look up. Through `reference`
 * every id is shown; whoever writes about protected people passes the one of their veil.
 */
export const proposalText = (
  proposal: IdentityProposal,
  reference: (id: string) => string = (id) => id,
  options: InLanguage | Language = {},
): string => {
  const language = "pages" in options ? options : languageOf(options.lang);
  const { identity } = language.pages;
  const { kind, a, b, probability, weight, prior, lines } = proposal;
  const claim = (kind === "handset-succession" ? identity.succession : identity.samePerson)(reference(a), reference(b));
  const isLine = (id: string): id is IdentityLineId => Object.hasOwn(identity.lines, id);
  return [
    identity.title(claim, probabilityIn(language, probability), decibansIn(language, weight)),
    identity.line(decibansIn(language, prior), identity.prior, ""),
    ...lines.map(({ id, weight: own, count, cites }) =>
      identity.line(
        decibansIn(language, own),
        isLine(id) ? identity.lines[id](count ?? 0) : id,
        cites.map(reference).join(", "),
      ),
    ),
  ]
    .map(printable)
    .join("\n");
};
