import type { IdentityLineWords } from "../../pages/identity-line-words.js";

const counted = (n: number, noun: string): string =>
  `${String(n).replace(/\B(?=(\d{3})+$)/g, ",")} ${noun}${n === 1 ? "" : "s"}`;

/** Proposals about who is who, in English. */
export const identity: IdentityLineWords = {
  lines: {
    contacts: (n) => `contacts in common, by how rare they are (${counted(n, "contact")})`,
    timing: () => "one falls silent as the other begins",
    order: (n) => `contacts in common call the one first, then the other (${counted(n, "hour")} out of order)`,
    newcomers: () => "others who come or go in the same week look as much alike",
    device: (n) => (n > 0 ? `seen in ${counted(n, "handset")} alike` : "seen in different handsets"),
    cells: () => "the cells of the two",
    rhythm: () => "the hours of the day",
    between: () => "the two phones call each other",
    holder: () => "who is recorded to have held them",
    rivals: () => "other phones fit as well",
    name: () => "the names, by how common they are in the case",
    "said-same": (n) => `said to be one person, or not (${counted(n, "claim")})`,
    "said-two": (n) => `told of as two people who had to do with each other (${counted(n, "claim")})`,
    phone: (n) => `both recorded with ${n === 1 ? "one and the same phone" : `${n} of the same phones`}`,
    succession: () => "a phone of one probably followed one of the other's",
    "one-statement": (n) => `named by two ids in ${counted(n, "statement")}`,
    "one-source": () => "told of by one source under two ids",
    called: () => "their recorded phones call each other",
    deeds: (n) => `the same told of both at one event, or place and day (${counted(n, "time")})`,
    status: () => "listed as what hardly goes together",
  },
  succession: (a, b) => `${b} may have followed ${a}`,
  samePerson: (a, b) => `${a} and ${b} may be one person`,
  title: (claim, probability, weight) =>
    `${claim}: ${probability} (${weight}). A proposal; nobody is merged without a judgement.`,
  prior: "before anything is looked at, by the size of the case",
  line: (weight, what, cites) => `  ${weight}  ${what}${cites === "" ? "" : `: ${cites}`}`,
};
