import type { Predicate } from "../../records/claim.js";
import type { ActorId } from "../../records/reference.js";
import type { CaseView } from "../case-view.js";
import { corroborate } from "../corroborate.js";
import type { Indicator } from "../model.js";
import type { Testimony } from "../testimony.js";
import type { Weights } from "./weights.js";
import { weights } from "./weights.js";

/** A row of the table of what witnesses say; see claims.ts. */
export interface TestimonyRow {
  readonly id: string;
  readonly says: string;
  readonly predicate: Predicate | readonly Predicate[];
  /** Whether the claim's subject or its object is the person whom the indicator is about. */
  readonly about: "subject" | "object";
  readonly negated?: boolean;
  /** Which claims count, beyond the predicate. */
  readonly only?: (testimony: Testimony, view: CaseView) => boolean;
  /** How many different persons must stand at the other end; the weight then grows with each further one. */
  readonly others?: number;
  /** How many different events, days or legs must be told of. */
  readonly occasions?: number;
  readonly group?: string;
  readonly mayBeForced?: boolean;
  /** True where it strengthens a role that other records speak for, and starts none. */
  readonly neverAlone?: boolean;
  readonly weights: Weights;
  readonly source: string;
  readonly limits: string;
}

/** Where and when a claim says that it happened; equal for two tellings of one trip. */
const occasionOf = ({ claim }: Testimony): string =>
  [
    claim.event ?? (claim.object?.startsWith("event:") === true ? claim.object : ""),
    claim.on?.from ?? claim.between?.from ?? "",
    claim.from ?? "",
    claim.to ?? "",
  ].join("|");

const otherEnd = (row: TestimonyRow, testimony: Testimony): string | undefined =>
  row.about === "subject" ? testimony.object : testimony.subject;

const distinct = (values: readonly (string | undefined)[]): number =>
  new Set(values.filter((value) => value !== undefined && value !== "|||")).size;

/** What a count above its floor adds, in per cent of the grade: the floor itself counts in full. Judgement. */
const growth = (count: number, floor: number): number => Math.min(150, 100 + (count - floor) * 25);

/** Makes an indicator of a row: it looks the claims up, grades, and adds up what independent witnesses say. */
export const testimonyIndicator = (row: TestimonyRow): Indicator => {
  const predicates = new Set<Predicate>(typeof row.predicate === "string" ? [row.predicate] : row.predicate);
  return {
    id: row.id,
    says: row.says,
    basis: "claims",
    ...(row.group === undefined ? {} : { group: row.group }),
    ...(row.mayBeForced === undefined ? {} : { mayBeForced: row.mayBeForced }),
    ...(row.neverAlone === undefined ? {} : { neverAlone: row.neverAlone }),
    ...(row.negated === true ? { denies: true } : {}),
    weights: weights(row.weights),
    source: row.source,
    limits: row.limits,
    find: (view, actor: ActorId) => {
      const said = row.about === "subject" ? view.saidOf(actor) : view.saidToward(actor);
      if (said.length === 0) return undefined;
      const claims = said.filter(
        (testimony) =>
          predicates.has(testimony.claim.predicate) &&
          testimony.claim.negated === (row.negated ?? false) &&
          (row.only === undefined || row.only(testimony, view)),
      );
      if (claims.length === 0) return undefined;
      const others = distinct(claims.map((testimony) => otherEnd(row, testimony)));
      const occasions = distinct(claims.map(occasionOf));
      if (others < (row.others ?? 0) || occasions < (row.occasions ?? 0)) return undefined;
      const found = corroborate(claims);
      if (found === undefined || (row.others === undefined && row.occasions === undefined)) return found;
      const grown =
        row.others === undefined ? growth(occasions, row.occasions ?? occasions) : growth(others, row.others);
      // Several others or occasions is one fact: corroboration of each is counted by the row that it repeats.
      return { ...found, percent: Math.floor((Math.min(100, found.percent) * grown) / 100 + 0.5) };
    },
  };
};
