// One measure on one graph in a process of its own, which measures.mjs can end: prints the median time in milliseconds.
import { measured } from "./measured.mjs";
import { randomGraph } from "./random-graph.mjs";

const [name, side, nodes, ties, runs] = process.argv.slice(2);
const measure = measured[name][Number(side)];
const graph = randomGraph(Number(nodes), Number(ties));
process.send?.("ready");
const times = [];
for (let run = 0; run < Number(runs); run += 1) {
  const begin = performance.now();
  measure(graph);
  times.push(performance.now() - begin);
}
times.sort((a, b) => a - b);
process.send?.(times[times.length >> 1]);
