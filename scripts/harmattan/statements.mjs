import { personOf } from "./people.mjs";
import { FIRST_CREW_STATEMENTS } from "./statements/first-crew.mjs";
import { INTERCEPTS } from "./statements/intercepts.mjs";
import { SECOND_CREW_STATEMENTS } from "./statements/second-crew.mjs";
import { numberOf } from "./subscribers.mjs";

const inOrder = (a, b) => (a.id < b.id ? -1 : 1);

/** A reference as the file writes it: a card by its number, an event as it is, anybody else by person id. */
function reference(short) {
  if (short.startsWith("event:")) return short;
  if (short.startsWith("card:")) return `phone:${numberOf(short.slice(5))}`;
  return `person:${personOf(short).id}`;
}

function claimRecord({ predicate, subject, object, from, to, place, on, between, ...rest }, id) {
  return {
    id,
    predicate,
    subject: reference(subject),
    ...(object ? { object: reference(object) } : {}),
    ...(from ? { from: `place:${from}` } : {}),
    ...(to ? { to: `place:${to}` } : {}),
    ...(place ? { place: `place:${place}` } : {}),
    ...(on ? { on } : {}),
    ...(between ? { between } : {}),
    ...rest,
  };
}

/** Lines of statements.jsonl; `rows` are the call records, in which an intercept finds its call by tag. */
export function statementRecords(rows) {
  return [...FIRST_CREW_STATEMENTS, ...SECOND_CREW_STATEMENTS, ...INTERCEPTS]
    .sort(inOrder)
    .map(({ claims, witness, call, ...rest }) => {
      const { id, kind, ...more } = rest;
      return {
        id,
        kind,
        ...(witness ? { witness: reference(witness) } : {}),
        ...(call ? { call: `call:${rows.find(({ tag }) => tag === call).id}` } : {}),
        ...more,
        claims: claims.map((claim, index) => claimRecord(claim, `${id}#${index + 1}`)),
      };
    });
}
