import type { Call } from "./call.js";
import type { CaseInfo } from "./case-info.js";
import type { Cell } from "./cell.js";
import type { CoverageRow } from "./coverage-row.js";
import type { CaseEvent } from "./event.js";
import type { Judgement } from "./judgement.js";
import type { Person } from "./person.js";
import type { PhoneRow } from "./phone-row.js";
import type { Problem } from "./problem.js";
import type { PersonRef, PhoneRef } from "./reference.js";
import type { Source } from "./source.js";
import type { Statement } from "./statement.js";
import type { TieRow } from "./tie-row.js";

/** For whom records were reduced, and what was left out: see `recordsFor`. */
export interface HandedTo {
  /** As it was asked for. */
  readonly reader: string;
  readonly leftOut: {
    readonly sources: number;
    readonly calls: number;
    /** Calls that an open source recorded too, without their cells and devices. */
    readonly callsReduced: number;
    readonly statements: number;
    readonly claims: number;
    /** Rows of `phones.csv`. */
    readonly phones: number;
    readonly coverage: number;
    readonly people: number;
    readonly events: number;
    readonly cells: number;
    readonly problems: number;
  };
  /** Calls, statements, rows of `phones.csv` and `ties.csv` that stay since nobody has said who may see them. */
  readonly unmarked: number;
}

/** A case: every accepted record in canonical order, and what was left out. */
export interface CaseRecords {
  readonly case: CaseInfo;
  readonly calls: readonly Call[];
  readonly ties: readonly TieRow[];
  readonly statements: readonly Statement[];
  readonly people: readonly Person[];
  readonly phones: readonly PhoneRow[];
  readonly cells: readonly Cell[];
  readonly events: readonly CaseEvent[];
  readonly sources: readonly Source[];
  readonly coverage: readonly CoverageRow[];
  readonly judgements: readonly Judgement[];
  /**
   * Judgements in force that contradict each other: left out, each a problem, until somebody supersedes one. Neither counted among the records
   * nor digested; by id, absent where there is none.
   */
  readonly contradictoryJudgements?: readonly Judgement[];
  /** Equal rows and second legs of calls. */
  readonly duplicateCalls: number;
  /** Equal records of the other kinds, claims too, that were made one. */
  readonly duplicateRecords?: number;
  /** Rows, lines and claims left out; a line once, not its claims besides. */
  readonly rejected: number;
  /**
   * Who must never appear by name or number as what was left out says it, besides what the accepted records say: a typing error must show
   * nobody. It is no record, and neither counted nor digested. Sorted by code unit; absent when empty.
   */
  readonly protectedBesides?: {
    readonly persons: readonly PersonRef[];
    /** Phones of these persons and of those that accepted records protect. */
    readonly phones: readonly PhoneRef[];
    /** Names of the same. */
    readonly names: readonly string[];
  };
  /** For whom the records were reduced; absent where they are whole. It is no record, and not digested with them. */
  readonly handedTo?: HandedTo;
  /** Row errors and fields set aside, by file, line, column, code. */
  readonly problems: readonly Problem[];
  /** What is odd and harmless: unknown columns and fields, references to nothing, equal rows added up. Same order. */
  readonly notes: readonly Problem[];
}
