import type { ActorId } from "../records/reference.js";
import type { CaseView } from "./case-view.js";

/** The records behind a finding, and who speaks in them. */
export interface Evidence {
  /** The records that it rests on, the weightiest first; at least one. */
  readonly cites: readonly string[];
  /** Who speaks, each once: a witness, a statement that names none, or the source of call records. */
  readonly voices: readonly string[];
  /** Through which sources it reached the file: a `source:`, or the voice itself where none is named. */
  readonly sources: readonly string[];
  /** True where at least one first-hand record is among them. */
  readonly firsthand: boolean;
}

/** What an indicator found about one actor. */
export interface IndicatorFinding {
  /**
   * How much of the indicator's full weight the records carry, in whole per cent: the grade of the testimony, or how
   * far the behaviour stands out. Above 100 where independent sources corroborate each other.
   */
  readonly percent: number;
  /** How many records there are to cite, repetitions among them; a finding that has none does not count. */
  readonly restsOn: number;
  /** Gathers the evidence. Asked of what is shown, not of all that is weighed; pure. */
  readonly evidence: () => Evidence;
}

/**
 * What an indicator looks at: testimony, the behaviour of phones, how the file lists somebody, whom somebody deals with, or
 * how what is told of one role compares with what is told of the others.
 */
export type IndicatorBasis = "claims" | "calls" | "file" | "relations" | "comparison";

/** One clue: what it looks for, why it speaks for or against a role, and what it weighs. */
export interface Indicator {
  readonly id: string;
  /** Completes "the records show that this person …", in English. */
  readonly says: string;
  readonly basis: IndicatorBasis;
  /** Indicators of one group measure one thing more than once: together they weigh at most the group's cap. */
  readonly group?: string;
  /** True where it shows an act that a forced passenger commits as well, and so makes nobody a participant. */
  readonly mayBeForced?: boolean;
  /** True where it strengthens a role that other records speak for, and starts none; all of `relations` are so. */
  readonly neverAlone?: boolean;
  /** True where the claims behind it are negations: they speak against a role, as the caution `contradicted` says. */
  readonly denies?: boolean;
  /**
   * The roles that the claims behind it exclude or deny: for these, weighing against, it is what the caution `contradicted` says;
   * others it makes less probable. Absent, all that it weighs against.
   */
  readonly contradicts?: ReadonlySet<string>;
  /**
   * Set where it reads nothing but what calls, cells and events tell (`CallView`) and whether coverage is known. It is asked
   * only of actors with calls, and what it finds is kept while these stay, whatever is said otherwise.
   */
  readonly reads?: "calls";
  /**
   * Set where it compares roles, and so is found role by role in weighing and not by `find`: from how many decibans on, and
   * below how many, what is told of one role must exceed what is told of any other (`leadOfRoles`); negative where it falls short.
   */
  readonly lead?: { readonly least: number; readonly below: number };
  /** Whole decibans at 100 per cent for each role that it bears on, by role id. */
  readonly weights: ReadonlyMap<string, number>;
  /** Where the indicator and its weight come from: a publication, or "judgement". */
  readonly source: string;
  /** When it misleads. */
  readonly limits: string;
  /** What it finds about one actor, undefined where it finds nothing. Pure. */
  find(view: CaseView, actor: ActorId): IndicatorFinding | undefined;
}

/** A role: what somebody did, not an offence. */
export interface RoleDefinition {
  readonly id: string;
  /** Completes "the records support that this person …", in English. */
  readonly says: string;
  /** Whole decibans: how probable the role is for an actor of whom nothing is known. */
  readonly prior: number;
  /** True where a passenger may be made to play it, so that it may be shown for a migrant with `possibly-coerced`. */
  readonly mayBeForced?: boolean;
}

/** All that role inference knows: a page that can be read, and replaced. */
export interface RoleModel {
  readonly id: string;
  readonly version: string;
  readonly roles: readonly RoleDefinition[];
  readonly indicators: readonly Indicator[];
  /** How probably an actor is a passenger: weighed like a role, never shown as one; absent, nobody is by calls alone. */
  readonly passenger?: RoleDefinition;
  /** The most that the indicators of a group weigh together, in decibans, for or against. */
  readonly groupCaps: ReadonlyMap<string, number>;
}
