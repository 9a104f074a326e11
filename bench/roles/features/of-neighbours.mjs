// Whom somebody deals with: what is known of those called and of those who call, weighted by how often.
import { share } from "./spread.mjs";

/** What of a neighbour is carried over. */
const CARRIED = [
  "calls",
  "contacts",
  "out share",
  "night share",
  "entropy of contacts",
  "degree",
  "betweenness",
  "clustering",
  "constraint",
  "person",
  "listed subject",
  "listed migrant",
  "listed service",
  "listed family",
  "moves",
  "returns",
  "places",
  "passing of few contacts",
  "steady",
  "first contact of",
  "handed on",
  "taken over",
  "chains started share 900",
  "passes on share 900",
  "ashore before departures",
  "silent and back",
  "on the shore share",
  "departure -24 -6 lift",
  "departure -6 0 lift",
  "landing 0 6 lift",
  "span",
  "directed by seen",
  "recruited by seen",
  "drove by seen",
  "piloted by seen",
  "housed by seen",
  "guided by seen",
  "paid to seen",
  "recruited to seen",
  "boarded by seen",
  "told of",
  "weight organizer",
  "weight recruiter",
  "weight driver",
  "weight boat-captain",
  "weight safe-house-keeper",
  "is participant",
  "is migrant",
  "is contact",
];

/** Adds to every actor's features the call-weighted means over those it calls and over those who call it, and greatest values. */
export const withNeighbours = ({ actors, names, rows }, contactsOf) => {
  const index = new Map(actors.map((actor, i) => [actor, i]));
  const columns = CARRIED.map((name) => names.indexOf(name));
  return {
    names: [
      ...names,
      ...CARRIED.flatMap((name) =>
        ["called", "callers", "contacts", "most of contacts"].map((who) => `${who}: ${name}`),
      ),
    ],
    rows: rows.map((row, i) => {
      const contacts = [...contactsOf(actors[i])].map(([other, calls]) => {
        const out = calls.filter((entry) => entry.outgoing).length;
        return { row: rows[index.get(other)], out, in: calls.length - out };
      });
      const sum = (value) => contacts.reduce((total, contact) => total + value(contact), 0);
      const [out, inn] = [sum((contact) => contact.out), sum((contact) => contact.in)];
      const added = columns.flatMap((column) => [
        share(
          sum((contact) => contact.out * contact.row[column]),
          out,
        ),
        share(
          sum((contact) => contact.in * contact.row[column]),
          inn,
        ),
        share(
          sum((contact) => contact.row[column]),
          contacts.length,
        ),
        contacts.reduce((most, contact) => Math.max(most, contact.row[column]), -99),
      ]);
      return [...row, ...added];
    }),
  };
};
