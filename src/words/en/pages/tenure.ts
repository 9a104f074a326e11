import type { TenureLineWords } from "../../pages/tenure-line-words.js";

const counted = (n: number, one: string): string => `${n} ${one}${n === 1 ? "" : "s"}`;

/** Who held a phone, in English. */
export const tenure: TenureLineWords = {
  heading: "Who held the phones, and what says so",
  lines: {
    basis: () => "the kind of record",
    "further-records": (n) => `${counted(n, "further record")} of another kind`,
    "lent-to": () => "said of a short time inside the longer one of another: a loan",
    lent: () => "somebody else is recorded for this short time: a loan",
    register: (n) => `how often the register was right where it was checked (${counted(n, "registration")})`,
    "many-numbers": (n) => `${counted(n, "number")} registered in this name`,
    "two-places": (n) => `this phone and another of theirs at one time, together or far apart (${counted(n, "time")})`,
    contacts: (n) => `contacts in common with another phone of theirs (${counted(n, "contact")})`,
    between: (n) => `calls between this phone and another of theirs (${counted(n, "call")})`,
    handset: () => "the handset, and whose other phones were in it",
    "told-elsewhere": (n) => `told to have been elsewhere when the phone was used (${counted(n, "time")})`,
    "told-there": (n) => `told to have been where the phone was used (${counted(n, "time")})`,
    stayed: (n) => `told to have been carried far away, and the phone stayed (${counted(n, "time")})`,
    acquaintances: (n) => `calls with those whom claims relate them to (${counted(n, "call")})`,
    hearsay: () => "hearsay on who used it",
    denied: () => "said not to have used it",
    "hands-out-phones": () => "said to supply others with phones",
    together: () => "bound: these lines depend on one another",
  },
  held: (person, phone, from, to) =>
    `${person} held ${phone}${from === undefined ? "" : ` from ${from}`}${to === undefined ? "" : ` to ${to}`}`,
  title: (held, probability, weight, several) =>
    `${held}: ${probability} (${weight}${several ? ", against the others" : ""})`,
};
