import type { LoggedCall } from "../../activity/call-log.js";
import { compareCodeUnits } from "../../exact/compare-code-units.js";
import type { ActorId } from "../../records/reference.js";
import type { CaseView } from "../case-view.js";
import { fittedWeights } from "../fitted-weights.js";
import type { Evidence, Indicator } from "../model.js";
import type { ContactsQuantity, Quantity } from "../quantities.js";
import { evidenceOfCalls } from "./call-evidence.js";
import { rankSteps, stepId } from "./rank-steps.js";

/** How those whom an actor calls, or who call the actor, behave: the call-weighted mean, as a rank within the case. */
interface ContactsRow {
  readonly field: ContactsQuantity;
  /** Completes "people who …", from the least to the most. */
  readonly who: readonly [least: string, few: string, many: string, most: string];
}

const rows: readonly ContactsRow[] = [
  {
    field: "initiated",
    who: [
      "answer rather than call",
      "answer more than they call",
      "call more than they answer",
      "call rather than answer",
    ],
  },
  { field: "contacts", who: ["know hardly anybody", "know few", "know many", "know very many"] },
  {
    field: "clustering",
    who: [
      "have contacts who do not know each other",
      "have contacts who seldom know each other",
      "have contacts who know each other",
      "have contacts who all know each other",
    ],
  },
  {
    field: "passing",
    who: [
      "have no passing contacts",
      "have few passing contacts",
      "have passing contacts",
      "have many passing contacts",
    ],
  },
  {
    field: "setsOff",
    who: [
      "never set off calls",
      "seldom set off calls",
      "often set off calls by others",
      "set off calls by others with most of theirs",
    ],
  },
  {
    field: "atCoast",
    who: ["are never on the coast", "are seldom on the coast", "are often on the coast", "are mostly on the coast"],
  },
  {
    field: "returns",
    who: [
      "do not travel",
      "travel back and forth little",
      "travel back and forth",
      "travel back and forth a great deal",
    ],
  },
  {
    field: "spanDays",
    who: [
      "are in the records for days only",
      "are in the records for a short time",
      "are in the records for long",
      "are in the records throughout",
    ],
  },
  {
    field: "outBeforeDepartures",
    who: [
      "fall silent before departures",
      "call little before departures",
      "call more before departures",
      "call far more before departures",
    ],
  },
  {
    field: "firstMet",
    who: [
      "are nobody's first contact",
      "are the first contact of few",
      "are the first contact of several newcomers",
      "are the first contact of many newcomers",
    ],
  },
];

/** Of many contacts that show one thing, these many are named, those dealt with most first. */
const mostContacts = 10;

const gathered = (view: CaseView, actor: ActorId, outgoing: boolean): Evidence => {
  const dealt = [...view.contactsOf(actor)]
    .map(([other, calls]): readonly [ActorId, readonly LoggedCall[]] => [
      other,
      calls.filter((entry) => entry.outgoing === outgoing),
    ])
    .filter(([, calls]) => calls.length > 0)
    .sort(([x, xs], [y, ys]) => ys.length - xs.length || compareCodeUnits(x, y))
    .slice(0, mostContacts);
  return evidenceOfCalls(
    dealt.flatMap(([, calls]) => calls.slice(0, 2)),
    dealt.map(([other]) => other),
  );
};

// Every scale of one direction rests on the same contacts.
const known = /* @__PURE__ */ new WeakMap<ReadonlyMap<ActorId, readonly LoggedCall[]>, Map<boolean, Evidence>>();

const evidenceOf = (view: CaseView, actor: ActorId, outgoing: boolean): Evidence => {
  const contacts = view.contactsOf(actor);
  const ofActor = known.get(contacts) ?? new Map<boolean, Evidence>();
  known.set(contacts, ofActor);
  const evidence = ofActor.get(outgoing) ?? gathered(view, actor, outgoing);
  ofActor.set(outgoing, evidence);
  return evidence;
};

const sides = [
  { side: "called", says: "mostly calls people who" },
  { side: "callers", says: "is mostly called by people who" },
] as const;

/** The indicators from how an actor's contacts behave, one for each step of each scale and each direction. */
export const contactsBehaviourIndicators: readonly Indicator[] = sides.flatMap(({ side, says }) =>
  rows.flatMap(({ field, who }) => {
    const quantity: Quantity = `${side} ${field}`;
    const [least, few, many, most] = who.map((whom) => `${says} ${whom}`) as [string, string, string, string];
    return rankSteps({ least, few, many, most }).map((step): Indicator => {
      const id = stepId(quantity, step);
      return {
        id,
        says: step.says,
        basis: "relations",
        weights: fittedWeights(id),
        source: "Campana 2018: ties run within crews and stages; Morselli 2009; weight fitted by simulation",
        limits:
          "Families, taxis and money changers deal with crews too; contacts whose own records are few are not seen.",
        find: (view, actor) => {
          const rank = view.rankOf(quantity, actor);
          if (rank === undefined || rank < step.from || rank >= step.below) return undefined;
          return {
            percent: 100,
            restsOn: view.contactsOf(actor).size,
            evidence: () => evidenceOf(view, actor, side === "called"),
          };
        },
      };
    });
  }),
);
