import type { Analysis } from "../analysis/analysis.js";
import type { VeilOptions } from "../analysis/veil-of-case.js";
import { veilOfCase } from "../analysis/veil-of-case.js";
import type { Instant } from "../exact/instant.js";
import { attributeRecords } from "../identity/attribute-records.js";
import { resolveIdentity } from "../identity/resolve-identity.js";
import type { CallKind } from "../records/call.js";
import type { CaseRecords } from "../records/case-records.js";
import type { Predicate } from "../records/claim.js";
import { claimPeriod } from "../records/claim-period.js";
import type { EventKind } from "../records/event.js";
import { inputDigest } from "../records/input-digest.js";
import type { Period } from "../records/period.js";
import type { PersonRef, PhoneRef } from "../records/reference.js";
import type { LeftOut } from "./export.js";

/** One end of a call: the actor of the document, and the phone. */
interface CallEnd {
  readonly actor: string;
  /** Bare number or key. */
  readonly number: string;
}

/** A call in which nobody protected takes part, with shown ids. */
export interface SharedCall {
  /** `call:…` */
  readonly id: string;
  readonly caller: CallEnd;
  readonly callee: CallEnd;
  readonly startedAt: Instant;
  /** Seconds. */
  readonly duration: number;
  readonly kind: CallKind;
  /** `source:…` */
  readonly source?: string;
}

/** A claim with shown ids; what the veil would have to change in its quote or name is not there. */
export interface SharedClaim {
  /** `claim:…` */
  readonly id: string;
  /** `source:…` */
  readonly source?: string;
  readonly witness?: string;
  readonly predicate: Predicate;
  /** The actor of the document. */
  readonly subject: string;
  /** An actor of the document, an `event:…`, or a phone that somebody holds. */
  readonly object?: string;
  readonly when?: Period;
  readonly negated: boolean;
  readonly firsthand: boolean;
  /** Grade of the source and of the claim: `B2`. */
  readonly grade: string;
  /** Everything else that the claim says: a pair for each field that it has. */
  readonly details: readonly (readonly [string, string])[];
  readonly quote?: string;
}

/** An event of the case. */
export interface SharedEvent {
  /** `event:…` */
  readonly id: string;
  readonly kind: EventKind;
  readonly at?: Period;
  readonly place?: string;
  readonly title?: string;
}

/** The records of a case as they may leave the house. */
export interface SharedRecords {
  readonly calls: readonly SharedCall[];
  readonly claims: readonly SharedClaim[];
  readonly events: readonly SharedEvent[];
  readonly leftOut: readonly LeftOut[];
}

const belongTogether = (analysis: Analysis, records: CaseRecords, { revealProtected }: VeilOptions): void => {
  if (inputDigest(records) !== analysis.inputDigest)
    throw new RangeError("These are not the records that were analysed: their digest is another");
  if ((analysis.options.pseudonyms === "revealed") !== (revealProtected === true))
    throw new RangeError("revealProtected must be what it was when the records were analysed");
};

/**
 * The calls, claims and events of a case through the veil. Calls of protected people are not there one by one, since instant and other end
 * find the number in anybody's call list; nor is a quote or name in which the veil finds a protected person. O(records).
 *
 * @throws RangeError where records or options are not those of the analysis
 */
export const sharedRecords = (analysis: Analysis, records: CaseRecords, options: VeilOptions): SharedRecords => {
  belongTogether(analysis, records, options);
  const veil = veilOfCase(records, options);
  const identity = resolveIdentity(records);
  const attribution = attributeRecords(records, identity);
  const left = { calls: 0, quotes: 0 };
  const hidden = (reference: string): boolean => veil.reference(reference) !== reference;
  const plain = (text: string): boolean => veil.text(text) === text;
  const end = (actor: string, phone: string): CallEnd => ({ actor, number: phone });
  const source = (id: string | undefined): { readonly source?: string } =>
    id === undefined ? {} : { source: veil.reference(`source:${id}`) };

  const calls = records.calls.flatMap((call, i): readonly SharedCall[] => {
    const ends = attribution.calls[i];
    if (ends === undefined) return [];
    const phones = [`phone:${call.caller}`, `phone:${call.callee}`] as const satisfies readonly PhoneRef[];
    if ([ends.caller, ends.callee, ...phones].some(hidden)) {
      left.calls++;
      return [];
    }
    return [
      {
        id: veil.reference(`call:${call.id}`),
        caller: end(ends.caller, call.caller),
        callee: end(ends.callee, call.callee),
        startedAt: call.startedAt,
        duration: call.durationSeconds,
        kind: call.kind,
        ...source(call.source),
      },
    ];
  });
  const shownObject = (object: string): string => {
    if (object.startsWith("event:")) return veil.reference(object);
    const actor = object.startsWith("person:") ? identity.personOf(object as PersonRef) : object;
    return veil.reference(actor);
  };
  const claims = records.statements.flatMap((statement) =>
    statement.claims.map((claim): SharedClaim => {
      const when = claimPeriod(claim);
      const texts = [claim.quote, claim.name].filter((text) => text !== undefined);
      left.quotes += texts.filter((text) => !plain(text)).length;
      const details = (
        [
          ["place", claim.place],
          ["from", claim.from],
          ["to", claim.to],
          ["event", claim.event],
          ["role", claim.role],
          ["name", claim.name !== undefined && plain(claim.name) ? claim.name : undefined],
          ["item", claim.item],
          ["amount", claim.amount === undefined ? undefined : String(claim.amount)],
          ["currency", claim.currency],
          ["coerced", claim.coerced === true ? "yes" : undefined],
        ] as const
      ).flatMap(([name, value]) => (value === undefined ? [] : [[name, veil.text(veil.reference(value))] as const]));
      return {
        id: veil.reference(`claim:${claim.id}`),
        ...source(statement.source),
        ...(statement.witness === undefined ? {} : { witness: veil.reference(identity.personOf(statement.witness)) }),
        predicate: claim.predicate,
        subject: veil.reference(identity.personOf(claim.subject)),
        ...(claim.object === undefined ? {} : { object: shownObject(claim.object) }),
        ...(when === undefined ? {} : { when }),
        negated: claim.negated,
        firsthand: claim.firsthand,
        grade: `${statement.reliability ?? "F"}${claim.credibility ?? 6}`,
        details,
        ...(claim.quote !== undefined && plain(claim.quote) ? { quote: claim.quote } : {}),
      };
    }),
  );
  const events = records.events.map(
    (event): SharedEvent => ({
      id: veil.reference(`event:${event.id}`),
      kind: event.kind,
      ...(event.at === undefined ? {} : { at: event.at }),
      ...(event.place === undefined ? {} : { place: veil.text(event.place) }),
      ...(event.title === undefined ? {} : { title: veil.text(event.title) }),
    }),
  );
  const leftOut: readonly LeftOut[] = [
    {
      what: "calls of protected people",
      count: left.calls,
      why: "instant and other end find the number in anybody's call list; the tie is there",
    },
    { what: "quotes and names that name a protected person", count: left.quotes, why: "they tell who it is" },
    {
      what: "full texts of statements",
      count: records.statements.filter(({ text }) => text !== undefined).length,
      why: "the claims and their quotes are there",
    },
    { what: "cells", count: records.cells.length, why: "neither format ties a call to a cell" },
    {
      what: "rows of coverage.csv",
      count: records.coverage.length,
      why: "neither format says for what records were obtained",
    },
    { what: "judgements", count: records.judgements.length, why: "those in force are applied" },
  ].filter(({ count }) => count > 0);
  return { calls, claims, events, leftOut };
};
