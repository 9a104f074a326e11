import type { Acquaintance, FirstPass } from "../case-view.js";
import { evidenceOnRequest } from "../evidence-on-request.js";
import { fittedWeights } from "../fitted-weights.js";
import type { Evidence, Indicator } from "../model.js";
import { evidenceOfCalls } from "./call-evidence.js";

/** What an actor deals with, as one number over contacts; `likeness` says how far each contact counts. */
interface RelationRow {
  readonly id: string;
  readonly likeness: (pass: FirstPass) => number;
  /** The sum of likenesses, their share of all contacts, the greatest, or the share of calls to them that the actor makes. */
  readonly of: "sum" | "share" | "most" | "initiated";
  readonly steps: readonly {
    readonly id: string;
    readonly says: string;
    readonly from: number;
    readonly below: number;
  }[];
}

const sums = (whom: string, [some, several, many]: readonly [number, number, number]): RelationRow["steps"] => [
  { id: "none", says: `speaks to nobody whom the records support as ${whom}`, from: 0, below: some },
  { id: "some", says: `speaks to somebody who may be ${whom}`, from: some, below: several },
  { id: "several", says: `speaks to several whom the records support as ${whom}`, from: several, below: many },
  { id: "many", says: `speaks to many whom the records support as ${whom}`, from: many, below: 100_000 },
];

const rows: readonly RelationRow[] = [
  { id: "passengers", likeness: (pass) => pass.passenger, of: "sum", steps: sums("passengers", [0.5, 2, 5]) },
  {
    id: "passenger-share",
    likeness: (pass) => pass.passenger,
    of: "share",
    steps: [
      { id: "low", says: "speaks to hardly any passengers among the contacts", from: 0, below: 0.1 },
      { id: "half", says: "speaks to passengers as much as to others", from: 0.35, below: 0.6 },
      { id: "high", says: "speaks to passengers mostly", from: 0.6, below: 1.01 },
    ],
  },
  { id: "crew", likeness: (pass) => pass.crew, of: "sum", steps: sums("crew", [0.5, 1.5, 4]) },
  {
    id: "crew-share",
    likeness: (pass) => pass.crew,
    of: "share",
    steps: [
      { id: "low", says: "speaks to hardly any crew among the contacts", from: 0, below: 0.1 },
      { id: "half", says: "speaks to crew as much as to others", from: 0.3, below: 0.5 },
      { id: "high", says: "speaks to crew mostly", from: 0.5, below: 1.01 },
    ],
  },
  ...(["organizer", "recruiter", "driver", "boat-captain", "safe-house-keeper"] as const).map(
    (role): RelationRow => ({
      id: `${role}s`,
      likeness: (pass) => pass.roles.get(role) ?? 0,
      of: "sum",
      steps: sums(`${role.replaceAll("-", " ")}s`, [0.2, 0.6, 1.5]),
    }),
  ),
  ...(["organizer", "recruiter", "driver", "boat-captain", "safe-house-keeper"] as const).flatMap(
    (role): readonly RelationRow[] => [
      {
        id: `${role}-share`,
        likeness: (pass) => pass.roles.get(role) ?? 0,
        of: "share",
        steps: [
          { id: "low", says: `has hardly a contact who may be a ${role.replaceAll("-", " ")}`, from: 0, below: 0.02 },
          { id: "some", says: `has contacts who may be a ${role.replaceAll("-", " ")}`, from: 0.06, below: 0.15 },
          { id: "high", says: `has many contacts who may be a ${role.replaceAll("-", " ")}`, from: 0.15, below: 1.01 },
        ],
      },
      {
        id: `likeliest-${role}`,
        likeness: (pass) => pass.roles.get(role) ?? 0,
        of: "most",
        steps: [
          { id: "none", says: `has no contact who may be a ${role.replaceAll("-", " ")}`, from: 0, below: 0.08 },
          { id: "some", says: `has a contact who may be a ${role.replaceAll("-", " ")}`, from: 0.2, below: 0.5 },
          { id: "likely", says: `has a contact who is likely a ${role.replaceAll("-", " ")}`, from: 0.5, below: 0.85 },
          {
            id: "sure",
            says: `has a contact whom the records strongly support as a ${role.replaceAll("-", " ")}`,
            from: 0.85,
            below: 1.01,
          },
        ],
      },
    ],
  ),
  {
    id: "calls-crew",
    likeness: (pass) => (pass.crew >= 0.3 ? 1 : 0),
    of: "initiated",
    steps: [
      { id: "seldom", says: "is called by crew rather than calling them", from: 0, below: 0.35 },
      { id: "mostly", says: "calls crew rather than being called by them", from: 0.65, below: 1.01 },
    ],
  },
];

const quantityOfRow = (row: RelationRow, contacts: readonly Acquaintance[]): number | undefined => {
  if (contacts.length === 0) return undefined;
  const sum = contacts.reduce((all, { pass }) => all + row.likeness(pass), 0);
  if (row.of === "sum") return sum;
  if (row.of === "most") return contacts.reduce((most, { pass }) => Math.max(most, row.likeness(pass)), 0);
  if (row.of === "share") return sum / contacts.length;
  let [out, all] = [0, 0];
  for (const { pass, calls } of contacts) {
    if (row.likeness(pass) === 0) continue;
    all += calls.length;
    out += calls.filter((entry) => entry.outgoing).length;
  }
  return all < 4 ? undefined : out / all;
};

/** Of many contacts that show one thing, these many are named, the likeliest first. */
const mostContacts = 10;

const evidenceOfContacts = (contacts: readonly Acquaintance[]): Evidence =>
  evidenceOfCalls(
    contacts.flatMap(({ calls }) => calls.slice(0, 2)),
    contacts.map(({ other }) => other),
  );

const likeliest = (row: RelationRow, contacts: readonly Acquaintance[]): readonly Acquaintance[] =>
  contacts
    .map((contact) => ({ contact, likeness: row.likeness(contact.pass) }))
    // They come sorted by id, and so stay among equals.
    .sort((x, y) => y.likeness - x.likeness)
    .slice(0, mostContacts)
    .map(({ contact }) => contact);

// Of somebody with few contacts every scale rests on all of them.
const ofFew = /* @__PURE__ */ new WeakMap<readonly Acquaintance[], Evidence>();

const evidenceOf = (row: RelationRow, contacts: readonly Acquaintance[]): Evidence => {
  if (contacts.length > mostContacts) return evidenceOfContacts(likeliest(row, contacts));
  const evidence = ofFew.get(contacts) ?? evidenceOfContacts(contacts);
  ofFew.set(contacts, evidence);
  return evidence;
};

/** The indicators from whom an actor deals with, one for each step of each scale. */
export const relationIndicators: readonly Indicator[] = rows.flatMap((row) =>
  row.steps.map((step): Indicator => {
    const id = `speaks-to-${row.id}-${step.id}`;
    return {
      id,
      says: step.says,
      basis: "relations",
      weights: fittedWeights(id),
      source: "Campana 2018: ties run within crews and stages; one damped round, weight fitted by simulation",
      limits:
        "A neighbour counts by what its own records support; families, taxis and money changers deal with crews too.",
      find: (view, actor) => {
        const contacts = view.acquaintancesOf(actor);
        const value = quantityOfRow(row, contacts);
        if (value === undefined || value < step.from || value >= step.below) return undefined;
        return { percent: 100, restsOn: contacts.length, evidence: evidenceOnRequest(() => evidenceOf(row, contacts)) };
      },
    };
  }),
);
