import type { Analysis } from "../analysis/analysis.js";
import { shareable } from "../analysis/shareable.js";
import type { VeilOptions } from "../analysis/veil-of-case.js";
import { addToList } from "../exact/add-to-list.js";
import { compareCodeUnits } from "../exact/compare-code-units.js";
import type { Instant } from "../exact/instant.js";
import type { CaseRecords } from "../records/case-records.js";
import { keyOf } from "../records/reference.js";
import { aboutOf } from "./about.js";
import { actorColumns, labelOf } from "./actor-columns.js";
import { leftOutOf } from "./contents.js";
import { entityId } from "./entity-id.js";
import type { Export } from "./export.js";
import { attributeLines, roleLines, supportLines } from "./finding-lines.js";
import { loneSurrogate, lossesOf } from "./losses.js";
import { sharedRecords } from "./shared-records.js";
import { tieColumns } from "./tie-columns.js";

const context = {
  kb: "urn:uuid:",
  core: "https://ontology.unifiedcyberontology.org/uco/core/",
  identity: "https://ontology.unifiedcyberontology.org/uco/identity/",
  investigation: "https://ontology.caseontology.org/case/investigation/",
  observable: "https://ontology.unifiedcyberontology.org/uco/observable/",
  tool: "https://ontology.unifiedcyberontology.org/uco/tool/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

type Json = string | boolean | readonly Json[] | { readonly [name: string]: Json | undefined };

const timeOf = (instant: Instant): Json => ({ "@type": "xsd:dateTime", "@value": instant });
const wholeOf = (n: number, type: "integer" | "nonNegativeInteger" = "integer"): Json => ({
  "@type": `xsd:${type}`,
  "@value": String(n),
});

/** UCO's confidence is a whole number from 0 to 100: never 0 nor 100, since no finding is certain. */
const confidenceOf = (probability: number): number => Math.min(99, Math.max(1, Math.round(probability * 100)));

/**
 * An analysis, and with its records the calls, claims and events, in CASE/UCO 1.4 as JSON-LD: persons, phone accounts, calls and text
 * messages as observables, ties and held phones as relationships, attributes and roles as annotations with a confidence, claims as annotations
 * with their quotes, one provenance record for each source. Ids are UUIDs of version 5. O(document + records).
 *
 * @throws RangeError where the records or the options are not those of the analysis
 */
export const toCase = (whole: Analysis, records?: CaseRecords, options: VeilOptions = {}): Export => {
  const { analysis, withheld } = shareable(whole);
  const shared = records === undefined ? undefined : sharedRecords(whole, records, options);
  const losses = lossesOf(loneSurrogate, "half a surrogate pair is no character: U+FFFD stands there");
  const caseId = analysis.case.id;
  const columns = actorColumns(analysis);
  const graph: Json[] = [];
  const iri = (...parts: readonly string[]): string => `kb:${entityId(caseId, ...parts)}`;
  const link = (id: string): Json => ({ "@id": id });
  const entity = (reference: string): Json => link(iri("entity", reference));
  const write = (id: string, type: string, fields: Readonly<Record<string, Json | undefined>>): void => {
    graph.push({ "@id": id, "@type": type, ...fields });
  };
  const text = losses.keep;
  const facet = (id: string, type: string, fields: Readonly<Record<string, Json>>): Json => [
    { "@id": `kb:${entityId(caseId, "facet", id)}`, "@type": type, ...fields },
  ];
  const annotate = (
    id: string,
    about: readonly string[],
    lines: readonly string[],
    more: Readonly<Record<string, Json | undefined>> = {},
  ) => write(id, "core:Annotation", { "core:object": about.map(entity), "core:statement": lines.map(text), ...more });

  const phones = new Set<string>(analysis.actors.flatMap((actor) => actor.phones.map(({ phone }) => phone)));
  for (const { caller, callee } of shared?.calls ?? [])
    for (const { number } of [caller, callee]) phones.add(`phone:${number}`);
  const account = (phone: string): string => iri("account", phone);
  for (const phone of [...phones].sort(compareCodeUnits))
    write(account(phone), "observable:PhoneAccount", {
      "core:hasFacet": facet(account(phone), "observable:PhoneAccountFacet", {
        "observable:phoneNumber": text(keyOf(phone)),
      }),
    });
  write(iri("tool"), "tool:AnalyticTool", { "core:name": "faisceau", "tool:version": analysis.library.version });

  for (const actor of analysis.actors) {
    const id = iri("entity", actor.id);
    const others = actor.names.slice(1);
    write(id, actor.id.startsWith("person:") ? "identity:Person" : "identity:Identity", {
      "core:name": text(labelOf(actor)),
      "core:tag": [text(actor.id)],
      "core:description": others.length === 0 ? undefined : others.map((name) => text(`also called ${name}`)),
    });
    annotate(iri("attributes", actor.id), [actor.id], [...attributeLines(columns, actor), ...supportLines(actor)]);
    for (const role of actor.roles) {
      const own = iri("role", actor.id, role.role);
      annotate(own, [actor.id], roleLines(role), {
        "core:hasFacet": facet(own, "core:ConfidenceFacet", {
          "core:confidence": wholeOf(confidenceOf(role.probability), "nonNegativeInteger"),
        }),
      });
    }
    for (const [i, { phone, from, to, probability }] of actor.phones.entries())
      write(iri("held", actor.id, phone, String(i)), "core:Relationship", {
        "core:source": link(id),
        "core:target": link(account(phone)),
        "core:isDirectional": true,
        "core:kindOfRelationship": "Held",
        "core:description": `probability ${probability}`,
        "core:startTime": from === undefined ? undefined : timeOf(from),
        "core:endTime": to === undefined ? undefined : timeOf(to),
      });
  }
  for (const tie of analysis.ties)
    write(iri("tie", tie.source, tie.target), "core:Relationship", {
      "core:source": entity(tie.source),
      "core:target": entity(tie.target),
      "core:isDirectional": false,
      "core:kindOfRelationship": "Tie",
      "core:description": attributeLines(tieColumns, tie).map(text),
      "core:startTime": tie.first === undefined ? undefined : timeOf(tie.first),
      "core:endTime": tie.last === undefined ? undefined : timeOf(tie.last),
    });
  const events = new Set((shared?.events ?? []).map(({ id }) => id));
  for (const event of shared?.events ?? [])
    write(iri("entity", event.id), "core:Event", {
      "core:name": text(event.title ?? `${event.kind} ${keyOf(event.id)}`),
      "core:tag": [text(event.id)],
      "core:eventType": event.kind,
      "core:description": event.place === undefined ? undefined : text(`place: ${event.place}`),
      "core:startTime": event.at === undefined ? undefined : timeOf(event.at.from),
      "core:endTime": event.at === undefined ? undefined : timeOf(event.at.to),
    });
  const supplied = new Map<string, string[]>();
  const ofSource = (source: string | undefined, id: string): void => {
    if (source === undefined) return;
    addToList(supplied, source, id);
  };
  for (const call of shared?.calls ?? []) {
    const id = iri(call.id);
    const ends = {
      "observable:from": link(account(`phone:${call.caller.number}`)),
      "observable:to": [link(account(`phone:${call.callee.number}`))],
    };
    ofSource(call.source, id);
    write(id, call.kind === "sms" ? "observable:SMSMessage" : "observable:Call", {
      "core:tag": [text(call.id)],
      "core:hasFacet":
        call.kind === "sms"
          ? facet(id, "observable:MessageFacet", {
              ...ends,
              "observable:messageType": "sms",
              "observable:sentTime": timeOf(call.startedAt),
            })
          : facet(id, "observable:CallFacet", {
              ...ends,
              "observable:callType": call.kind,
              "observable:startTime": timeOf(call.startedAt),
              "observable:duration": wholeOf(call.duration),
            }),
    });
  }
  const actors = new Set<string>(analysis.actors.map(({ id }) => id));
  for (const claim of shared?.claims ?? []) {
    const id = iri(claim.id);
    const { object, when } = claim;
    const among = object !== undefined && (actors.has(object) || events.has(object));
    ofSource(claim.source, id);
    annotate(
      id,
      among && object !== claim.subject ? [claim.subject, object] : [claim.subject],
      [
        `${claim.subject} ${claim.negated ? "is said not to: " : "is said to: "}${claim.predicate} ${object ?? ""}`.trim(),
        ...claim.details.map(([name, value]) => `${name}: ${value}`),
        `${claim.firsthand ? "first-hand" : "hearsay"}, grade ${claim.grade}`,
        ...(claim.witness === undefined ? [] : [`witness: ${claim.witness}`]),
        ...(when === undefined ? [] : [`when: ${when.from} to ${when.to}`]),
        ...(claim.quote === undefined ? [] : [`quote: ${claim.quote}`]),
      ],
      { "core:tag": [text(claim.id)] },
    );
  }
  for (const [source, ids] of [...supplied].sort(([x], [y]) => compareCodeUnits(x, y)))
    write(iri(source), "investigation:ProvenanceRecord", {
      "core:description": text(source),
      "investigation:exhibitNumber": text(keyOf(source)),
      "core:object": ids.map(link),
    });
  write(iri("case"), "investigation:Investigation", {
    "core:name": text(analysis.case.title),
    "core:description": aboutOf(analysis).map(([name, value]) => text(`${name}: ${value}`)),
    "core:object": [link(iri("tool")), ...analysis.actors.map(({ id }) => entity(id))],
  });
  return {
    files: [
      { name: "case.jsonld", text: `${JSON.stringify({ "@context": context, "@graph": graph }, undefined, 1)}\n` },
    ],
    leftOut: [
      ...withheld,
      ...leftOutOf(analysis, {
        problems: "the ontology has no place for row errors",
        "communities' stability": "each actor's community is there",
        "identity proposals": "a proposal is no relationship, and would be taken for one",
        "confirmed identities": "they are in force already: the two are one person",
      }),
      ...(shared?.leftOut ?? []),
      ...losses.leftOut(),
    ],
  };
};
