import type { IdentityProposal, ProposalLine } from "../identity/identity-proposal.js";
import { counted, decibansText, probabilityText } from "./numbers.js";
import { printable } from "./printable.js";

/** What each line looked at, with what was found; `n` is what was counted. */
const lineWords: ReadonlyMap<string, (n: number) => string> = new Map([
  ["contacts", (n: number) => `contacts in common, by how rare they are (${counted(n, "contact")})`],
  ["timing", () => "one falls silent as the other begins"],
  ["device", (n: number) => (n > 0 ? `seen in ${counted(n, "handset")} alike` : "seen in different handsets")],
  ["cells", () => "the cells of the two"],
  ["rhythm", () => "the hours of the day"],
  ["between", () => "the two phones call each other"],
  ["holder", () => "who is recorded to have held them"],
  ["rivals", () => "other phones fit as well"],
  ["name", () => "the names, by how common they are in the case"],
  ["said-same", (n: number) => `said to be one person, or not (${counted(n, "claim")})`],
  ["said-two", (n: number) => `told of as two people who had to do with each other (${counted(n, "claim")})`],
  ["phone", (n: number) => `both recorded with ${n === 1 ? "one and the same phone" : `${n} of the same phones`}`],
  ["succession", () => "a phone of one probably followed one of the other's"],
  ["one-statement", (n: number) => `named by two ids in ${counted(n, "statement")}`],
  ["one-source", () => "told of by one source under two ids"],
  ["called", () => "their recorded phones call each other"],
  ["deeds", (n: number) => `the same told of both at one event, or place and day (${counted(n, "time")})`],
  ["status", () => "listed as what hardly goes together"],
]);

const lineText = ({ id, weight, count, cites }: ProposalLine): string => {
  const what = lineWords.get(id)?.(count ?? 0) ?? id;
  return `  ${decibansText(weight)}  ${what}${cites.length === 0 ? "" : `: ${cites.join(", ")}`}`;
};

/**
 * A proposal as an investigator reads it, line by line: what was looked at, what it weighs, and the records to look up. Through `reference`
 * every id is shown; whoever writes about protected people passes the one of their veil.
 */
export const proposalText = (proposal: IdentityProposal, reference: (id: string) => string = (id) => id): string => {
  const { kind, a, b, probability, weight, prior, lines } = proposal;
  const [first, second] = [reference(a), reference(b)];
  const claim =
    kind === "handset-succession" ? `${second} may have followed ${first}` : `${first} and ${second} may be one person`;
  return [
    `${claim}: ${probabilityText(probability)} (${decibansText(weight)}). A proposal; nobody is merged without a judgement.`,
    `  ${decibansText(prior)}  before anything is looked at, by the size of the case`,
    ...lines.map((line) => lineText({ ...line, cites: line.cites.map(reference) })),
  ]
    .map(printable)
    .join("\n");
};
