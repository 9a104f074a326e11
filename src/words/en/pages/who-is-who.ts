import { enumeration } from "../../enumeration.js";
import type { OverturningWords, WhoIsWhoWords } from "../../pages/who-is-who-words.js";
import { numbers } from "../numbers.js";

const counted = (n: number, one: string, many: string = `${one}s`): string =>
  `${numbers.grouped(n)} ${n === 1 ? one : many}`;
const part = (whom: string | undefined): string => (whom === undefined ? "" : ` part of ${whom},`);
const and = enumeration("and");

/** Who is who, in English. */
export const whoIsWho: WhoIsWhoWords = {
  samePerson: (a, b) => `${a} and ${b} are one person`,
  succession: (a, b) => `${b} followed ${a}`,
  namedByNone: "named by no record",
  roleAndStanding: (role, standing) => `${role ?? "no role"}, ${standing}`,
  partOf: (whom, rest) => `part of ${whom}, ${rest}`,
  ifSo: (clause, probability, outcome) => `if ${clause} (${probability}): ${outcome}`,
  wouldChange: (clause, probability, roles, changes) =>
    `if ${clause} (${probability}), ${counted(roles, "role")} would change: ${changes}`,
  between: "; ",
  changeOf: (actor, outcome) => `${actor} (${outcome})`,
  moreThatChange: (n) => `… and ${numbers.grouped(n)} more that would change a role: see the document`,
  changeNothing: (n) => `${counted(n, "open proposal")} would change no role`,
  untried: (n, others) =>
    `${numbers.grouped(n)}${others ? " less probable" : ""} open ${n === 1 ? "proposal was" : "proposals were"} not tried: whether a role would change is not known (--identities all)`,
  section: "Open identities: what a judgement would change (faisceau confirm)",
  denied: (clause) => `it is not so that ${clause}`,
  unsure: (clause) => `it is unsure whether ${clause}`,
  judgement: (reference, by, said) => `${reference}, by ${by ?? "somebody"}: ${said}`,
  withProbability: (outcome, role, probability) => `${outcome} (${role} ${probability})`,
  change: (actor, [wasPartOf, was], [isPartOf, is], when) =>
    `${actor}:${part(wasPartOf)} ${was}; ${when}${part(isPartOf)} ${is}`,
  notTried: "not tried: whether a role would change is not known",
  noRoleWouldChange: "if so, no role would change",
  ifThen: (change) => `if so, ${change}`,
  moreCites: (n) => `… and ${n} more`,
  noneOpen: "No open proposal about who is who.",
  open: (n) => `${counted(n, "open proposal")} about who is who. Nobody is merged until somebody decides.`,
  lessProbable: (n, all) => `… and ${counted(n, "less probable one")}: --top ${all} shows all`,
  inForce: "Judgements in force",
  toDecide: [
    "To decide: faisceau confirm CASE PROPOSAL --by NAME --on DATE --reason TEXT",
    "  and --reject where it is not so, --unsure where it cannot be told.",
  ],
};

/** With how few records a role falls, in English. */
export const overturning: OverturningWords = {
  suffices: "one suffices",
  smallest: (tried) => `the smallest set: ${tried}`,
  smallestFound: "the smallest set found",
  smallestFoundSo: (tried) => `the smallest set found; ${tried}`,
  noneOf: (size, candidates) => {
    const things = `of the ${counted(candidates, "thing")} that it rests on`;
    return size === 1 ? `none ${things} suffices alone` : `no ${size} ${things} suffice`;
  },
  recordsOf: (n, phone) => `${counted(n, "record")} of ${phone}`,
  didNotFall: (role, moreThan, candidates) =>
    `${role} did not fall with anything that was left out: it takes more than ${moreThan} of the ${counted(candidates, "thing")} that it rests on`,
  falls: (role, what, single, after, sure) =>
    `${role} falls if ${and(what)} ${single ? "falls" : "fall"}: then ${after} (${sure})`,
};
