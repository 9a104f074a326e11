import type { Analysis } from "../analysis/analysis.js";
import { shareable } from "../analysis/shareable.js";
import type { VeilOptions } from "../analysis/veil-of-case.js";
import type { CaseRecords } from "../records/case-records.js";
import type { Period } from "../records/period.js";
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

type Properties = readonly (readonly [string, string | readonly string[] | undefined])[];

/** What FollowTheMoney takes for a telephone number: E.164. A short code or an exercise's "200" stands in the text. */
const isNumber = (text: string): boolean => /^\+[1-9][0-9]{6,14}$/.test(text);

/** Its names have at most 384 characters: a longer one is cut, and stands in full in the notes. */
const nameText = (text: string): string => {
  const characters = Array.from(text);
  return characters.length > longestName ? `${characters.slice(0, longestName - 1).join("")}…` : text;
};
const longestName = 384;

/** A fraction of a second is more than its dates hold. */
const dateText = (instant: string): string => instant.replace(/\.\d+/, "");

const datesOf = (when: Period | undefined): Properties =>
  when === undefined
    ? []
    : when.from === when.to
      ? [["date", dateText(when.from)]]
      : [
          ["startDate", dateText(when.from)],
          ["endDate", dateText(when.to)],
        ];

/**
 * An analysis, and with its records the calls, claims and events, as entities of FollowTheMoney, one in a line of JSON: `Person` and
 * `LegalEntity` (a phone that nobody is known to hold), `UnknownLink` for ties, claims and text messages, `Call`, `Event`, and a `Note` for
 * each role, each claim about one person, and the case. O(document + records).
 *
 * @throws RangeError where the records or the options are not those of the analysis
 */
export const toFtm = (whole: Analysis, records?: CaseRecords, options: VeilOptions = {}): Export => {
  const { analysis, withheld } = shareable(whole);
  const shared = records === undefined ? undefined : sharedRecords(whole, records, options);
  const losses = lossesOf(loneSurrogate, "half a surrogate pair is no character: U+FFFD stands there");
  const columns = actorColumns(analysis);
  const caseId = analysis.case.id;
  const lines: string[] = [];
  const write = (id: string, schema: string, properties: Properties): void => {
    const kept = properties.flatMap(([name, value]) => {
      const values = (value === undefined ? [] : typeof value === "string" ? [value] : value).filter((v) => v !== "");
      return values.length === 0 ? [] : [[name, values.map(losses.keep)] as const];
    });
    lines.push(`${JSON.stringify({ id, schema, properties: Object.fromEntries(kept) })}\n`);
  };
  const idOf = (reference: string): string => entityId(caseId, "entity", reference);
  const known = new Set<string>(analysis.actors.map(({ id }) => id));

  write(entityId(caseId, "case"), "Note", [
    ["name", nameText(analysis.case.title)],
    ["description", aboutOf(analysis).map(([name, value]) => `${name}: ${value}`)],
  ]);
  for (const actor of analysis.actors) {
    const [first, ...others] = actor.names;
    const numbers = [...new Set(actor.phones.map(({ phone }) => keyOf(phone)))];
    write(idOf(actor.id), actor.id.startsWith("person:") ? "Person" : "LegalEntity", [
      ["name", nameText(first ?? labelOf(actor))],
      ["alias", others.map(nameText)],
      ["phone", numbers.filter(isNumber)],
      ["summary", actor.id],
      [
        "notes",
        [
          ...attributeLines(columns, actor),
          ...actor.phones.map(
            ({ phone, from, to, probability }) =>
              `held: ${phone} from ${from ?? "…"} to ${to ?? "…"}, probability ${probability}`,
          ),
          ...supportLines(actor),
        ],
      ],
    ]);
    for (const role of actor.roles)
      write(entityId(caseId, "role", actor.id, role.role), "Note", [
        ["name", nameText(`${role.role}: what the records support`)],
        ["description", roleLines(role)],
        ["entity", idOf(actor.id)],
      ]);
  }
  for (const tie of analysis.ties)
    write(entityId(caseId, "tie", tie.source, tie.target), "UnknownLink", [
      ["subject", idOf(tie.source)],
      ["object", idOf(tie.target)],
      ["role", "tie"],
      ["startDate", tie.first === undefined ? undefined : dateText(tie.first)],
      ["endDate", tie.last === undefined ? undefined : dateText(tie.last)],
      ["summary", attributeLines(tieColumns, tie)],
    ]);
  for (const event of shared?.events ?? []) {
    known.add(event.id);
    write(idOf(event.id), "Event", [
      ["name", nameText(event.title ?? `${event.kind} ${keyOf(event.id)}`)],
      ["summary", event.title],
      ["keywords", event.kind],
      ["location", event.place],
      ["recordId", event.id],
      ...datesOf(event.at),
    ]);
  }
  for (const call of shared?.calls ?? []) {
    const { caller, callee } = call;
    const written = `${caller.number} to ${callee.number}, ${call.kind}`;
    const common: Properties = [
      ["date", dateText(call.startedAt)],
      ["recordId", call.id],
      ["publisher", call.source],
    ];
    if (call.kind === "sms")
      write(entityId(caseId, call.id), "UnknownLink", [
        ["subject", idOf(caller.actor)],
        ["object", idOf(callee.actor)],
        ["role", "sent a text message to"],
        ["summary", written],
        ...common,
      ]);
    else
      write(entityId(caseId, call.id), "Call", [
        ["caller", idOf(caller.actor)],
        ["callerNumber", isNumber(caller.number) ? caller.number : undefined],
        ["receiver", idOf(callee.actor)],
        ["receiverNumber", isNumber(callee.number) ? callee.number : undefined],
        ["duration", String(call.duration)],
        ["summary", written],
        ...common,
      ]);
  }
  for (const claim of shared?.claims ?? []) {
    const { object } = claim;
    const said = [
      ...claim.details.map(([name, value]) => `${name}: ${value}`),
      ...(object === undefined || known.has(object) ? [] : [`object: ${object}`]),
      `${claim.firsthand ? "first-hand" : "hearsay"}, grade ${claim.grade}`,
      ...(claim.witness === undefined ? [] : [`witness: ${claim.witness}`]),
      ...(claim.quote === undefined ? [] : [`quote: ${claim.quote}`]),
    ];
    const verb = `${claim.negated ? "said not to: " : "said to: "}${claim.predicate}`;
    if (object !== undefined && known.has(object) && object !== claim.subject)
      write(entityId(caseId, claim.id), "UnknownLink", [
        ["subject", idOf(claim.subject)],
        ["object", idOf(object)],
        ["role", verb],
        ["recordId", claim.id],
        ["publisher", claim.source],
        ["summary", said],
        ...datesOf(claim.when),
      ]);
    else
      write(entityId(caseId, claim.id), "Note", [
        ["name", nameText(`${claim.id}, ${verb}`)],
        ["entity", idOf(claim.subject)],
        ["publisher", claim.source],
        [
          "description",
          [...said, ...(claim.when === undefined ? [] : [`when: ${claim.when.from} to ${claim.when.to}`])],
        ],
      ]);
  }
  return {
    files: [{ name: "case.ftm.json", text: lines.join("") }],
    leftOut: [
      ...withheld,
      ...leftOutOf(analysis, {
        problems: "entities have no place for row errors",
        "communities' stability": "entities have no place for groups: each actor's community is there",
        "identity proposals": "a proposal is no link, and would be taken for one",
        "confirmed identities": "they are in force already: the two are one entity",
      }),
      ...(shared?.leftOut ?? []),
      ...losses.leftOut(),
    ],
  };
};
