// One measure on one graph in a process of its own, which measures.mjs can end: sends the median processor time in milliseconds,
// which other work on the machine disturbs less than time by the clock.
import { measured } from "./measured.mjs";
import { randomGraph } from "./random-graph.mjs";

const [name, side, nodes, ties, runs] = process.argv.slice(2);
const measure = measured[name][Number(side)];
const graph = randomGraph(Number(nodes), Number(ties));
process.send?.("ready");
const times = [];
for (let run = 0; run < Number(runs); run += 1) {
  const begin = process.cpuUsage();
  measure(graph);
  const { user, system } = process.cpuUsage(begin);
  times.push((user + system) / 1000);
}
times.sort((a, b) => a - b);
process.send?.(times[times.length >> 1]);
