import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { UndirectedGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { type Measures, measureAll } from "../../src/measures/all-measures.js";
import { expectSixDigits } from "./six-digits.js";

interface Expected {
  readonly actors: Record<string, Measures>;
}

// Real networks lie beside the repository, not in it: their licences were not verified.
const shared = process.env.FAISCEAU_SHARED ?? fileURLToPath(new URL("../../../shared", import.meta.url));
const folders = ["data/covert", "data/synthetic"]
  .map((folder) => `${shared}/${folder}`)
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
  .filter((folder) => existsSync(`${folder}/expected.json`));

const networkOf = (folder: string, actors: readonly string[]): UndirectedGraph => {
  const graph = new UndirectedGraph();
  for (const actor of actors) graph.addNode(actor);
  const [, ...rows] = readFileSync(`${folder}/ties.csv`, "utf8").trim().split(/\r?\n/);
  for (const row of rows) {
    const [source, target, calls] = row.split(",");
    graph.updateUndirectedEdge(source, target, ({ weight = 0 }) => ({ weight: weight + Number(calls) }));
  }
  return graph;
};

describe.skipIf(folders.length === 0)("measures of the shared networks, as igraph and NetworkX compute them", () => {
  for (const folder of folders) {
    it(folder.slice(shared.length + 1), () => {
      const { actors } = JSON.parse(readFileSync(`${folder}/expected.json`, "utf8")) as Expected;
      const found = measureAll(networkOf(folder, Object.keys(actors)));
      expect(found.size).toBe(Object.keys(actors).length);
      for (const [actor, measures] of Object.entries(actors)) {
        for (const [name, value] of Object.entries(measures)) {
          expectSixDigits(found.get(actor)?.[name as keyof Measures], value as number | null, `${name} of ${actor}`);
        }
      }
    });
  }
});

if (folders.length === 0) console.warn(`No networks at ${shared}: their oracle test is skipped. Set FAISCEAU_SHARED.`);
