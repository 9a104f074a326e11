import { coverageRows, phoneRows } from "./attributions.mjs";
import { openBook } from "./book.mjs";
import { chatter } from "./calls/chatter.mjs";
import { dailyLife } from "./calls/daily-life.mjs";
import { families } from "./calls/families.mjs";
import { orders } from "./calls/orders.mjs";
import { recruiting } from "./calls/recruiting.mjs";
import { sea } from "./calls/sea.mjs";
import { eventRecords } from "./journeys.mjs";
import { listedPeople } from "./people.mjs";
import { cellRows } from "./places.mjs";
import { SOURCES } from "./sources.mjs";
import { statementRecords } from "./statements.mjs";
import { truth } from "./truth.mjs";
import { csv, jsonArray, jsonByLists, jsonLines } from "./write.mjs";

const CASE = {
  format: "faisceau-case/1",
  id: "harmattan",
  title: "Harmattan : une route, un naufrage",
  description:
    "Affaire fictive pour la formation : d'Agadez à Lampedusa, mai à juillet 2016. Personne et aucun numéro n'y est réel.",
  fictional: true,
  timeZone: "Africa/Tripoli",
  language: "fr",
};

const CALL_COLUMNS = [
  "id",
  "caller",
  "callee",
  "startedAt",
  "durationSeconds",
  "kind",
  "callerCell",
  "calleeCell",
  "callerDevice",
  "calleeDevice",
  "source",
];

/** Every generated file, by its path below fixtures/. */
export function files() {
  const book = openBook();
  for (const part of [chatter, orders, recruiting, families, sea, dailyLife]) part(book);
  const rows = book.rows();
  const shownNumbers = new Set(rows.flatMap(({ caller, callee }) => [caller, callee]));
  return new Map([
    ["harmattan/case.json", `${JSON.stringify(CASE, null, 2)}\n`],
    ["harmattan/calls.csv", csv(CALL_COLUMNS, rows)],
    ["harmattan/statements.jsonl", jsonLines(statementRecords(rows))],
    ["harmattan/people.json", jsonArray(listedPeople())],
    ["harmattan/phones.csv", csv(["phone", "person", "from", "to", "basis", "source"], phoneRows())],
    ["harmattan/cells.csv", csv(["id", "latitude", "longitude", "place"], cellRows())],
    ["harmattan/events.json", jsonArray(eventRecords())],
    ["harmattan/sources.csv", csv(["id", "kind", "reliability", "handling", "title", "state"], SOURCES)],
    ["harmattan/coverage.csv", csv(["phone", "from", "to", "source"], coverageRows())],
    ["harmattan.truth.json", jsonByLists(truth(shownNumbers))],
  ]);
}
