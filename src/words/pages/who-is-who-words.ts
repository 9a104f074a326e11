/** What the pages say of who is who, of what is open and of what was decided; ids come as they may be shown. */
export interface WhoIsWhoWords {
  readonly samePerson: (a: string, b: string) => string;
  readonly succession: (a: string, b: string) => string;
  readonly namedByNone: string;
  /** Of a role and a standing by their names; undefined where no role is assigned. */
  readonly roleAndStanding: (role: string | undefined, standing: string) => string;
  readonly partOf: (whom: string, rest: string) => string;
  readonly ifSo: (clause: string, probability: string, outcome: string) => string;
  readonly wouldChange: (clause: string, probability: string, roles: number, changes: string) => string;
  /** What stands between several changes, or several decisions. */
  readonly between: string;
  readonly changeOf: (actor: string, outcome: string) => string;
  readonly moreThatChange: (n: number) => string;
  readonly changeNothing: (n: number) => string;
  /** `others`: there are more probable ones that were tried. */
  readonly untried: (n: number, others: boolean) => string;
  readonly section: string;
  readonly denied: (clause: string) => string;
  readonly unsure: (clause: string) => string;
  readonly judgement: (reference: string, by: string | undefined, said: string) => string;
  readonly withProbability: (outcome: string, role: string, probability: string) => string;
  /** What somebody was and what they are now, or would be then; each with whom they were or are part of. */
  readonly change: (
    actor: string,
    was: readonly [partOf: string | undefined, outcome: string],
    becomes: readonly [partOf: string | undefined, outcome: string],
    when: "now" | "then",
  ) => string;
  readonly notTried: string;
  readonly noRoleWouldChange: string;
  readonly ifThen: (change: string) => string;
  readonly moreCites: (n: number) => string;
  readonly noneOpen: string;
  readonly open: (n: number) => string;
  readonly lessProbable: (n: number, all: number) => string;
  readonly inForce: string;
  readonly toDecide: readonly string[];
}

/** How surely there is no smaller set. */
export interface OverturningWords {
  readonly suffices: string;
  readonly smallest: (tried: string) => string;
  readonly smallestFound: string;
  readonly smallestFoundSo: (tried: string) => string;
  /** No set of so many of what it rests on suffices. */
  readonly noneOf: (size: number, candidates: number) => string;
  readonly recordsOf: (n: number, phone: string) => string;
  readonly didNotFall: (role: string, moreThan: number, candidates: number) => string;
  readonly falls: (role: string, what: readonly string[], single: boolean, after: string, sure: string) => string;
}
