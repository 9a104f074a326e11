// Every measure beside graphology's on the same graph. Needs dist/ (npm run build).
//   node bench/measures.mjs [--write] [--budget SECONDS] [--limit SECONDS] [--sizes 300,5000]
// --write puts the table into docs/bench.md; --budget is how long a peer's measure may take, 60 seconds otherwise;
// --limit is how long one of ours may, 600 otherwise.
import { fork } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { measured } from "./measured.mjs";

const { values } = parseArgs({
  options: {
    write: { type: "boolean" },
    budget: { type: "string", default: "60" },
    limit: { type: "string", default: "600" },
    sizes: { type: "string" },
  },
});
const seconds = [Number(values.limit), Number(values.budget)];
const chosen = values.sizes?.split(",");
const sizes = [
  { nodes: 300, ties: 1000, runs: 15 },
  { nodes: 5000, ties: 25_000, runs: 3 },
  { nodes: 50_000, ties: 250_000, runs: 1 },
].filter(({ nodes }) => chosen === undefined || chosen.includes(String(nodes)));

/** Milliseconds, "over" where it took longer than it may, or what went wrong. The time counts from when the graph stands. */
const timeOf = (name, side, { nodes, ties, runs }) =>
  new Promise((resolve) => {
    const child = fork(fileURLToPath(new URL("measure-once.mjs", import.meta.url)), [name, side, nodes, ties, runs], {
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    let timer;
    let result;
    let said = "";
    child.stderr.on("data", (text) => {
      said += text;
    });
    child.on("message", (message) => {
      if (message !== "ready") result = message;
      else
        timer = setTimeout(() => {
          result = "over";
          child.kill("SIGKILL");
        }, seconds[side] * 1000);
    });
    child.on("close", () => {
      clearTimeout(timer);
      resolve(result ?? /Error: (.*)/.exec(said)?.[1] ?? "failed");
    });
  });

const shown = (time, side) => {
  if (time === undefined) return "—";
  if (time === "over") return `> ${seconds[side]} s`;
  if (typeof time === "string") return time;
  return time < 1000 ? `${time.toPrecision(3)} ms` : `${(time / 1000).toPrecision(3)} s`;
};
const factor = (own, peer) => {
  if (typeof own !== "number") return "";
  const most = seconds[1] * 1000;
  if (peer === "over") return own < most ? `> ${(most / own).toPrecision(2)}` : "";
  return typeof peer === "number" ? (peer / own).toPrecision(2) : "";
};

const lines = [
  `Node ${process.version}, ${cpus()[0]?.model.trim()}, ${new Date().toISOString().slice(0, 10)}: \`node bench/measures.mjs --budget ${seconds[1]} --limit ${seconds[0]}\`.`,
  "Processor time, median of 15, 3 and 1 runs, on a random graph in graphology; ours includes putting it in order.",
  "A measure that is not done when its time by the clock is up is ended.",
];
for (const size of sizes) {
  lines.push("", `### ${size.nodes.toLocaleString("en")} actors, ${size.ties.toLocaleString("en")} ties`, "");
  lines.push("| measure | faisceau | graphology | graphology / faisceau |", "| --- | ---: | ---: | ---: |");
  for (const line of lines.slice(-5)) console.log(line);
  for (const [name, sides] of Object.entries(measured)) {
    // On the largest graph that is the sum of the others over again.
    if (name === "all of these" && size.runs === 1) continue;
    const own = await timeOf(name, 0, size);
    const peer = sides.length > 1 ? await timeOf(name, 1, size) : undefined;
    lines.push(`| ${name} | ${shown(own, 0)} | ${shown(peer, 1)} | ${factor(own, peer)} |`);
    console.log(lines.at(-1));
  }
}

if (values.write) {
  const file = fileURLToPath(new URL("../docs/bench.md", import.meta.url));
  const [begin, end] = ["<!-- measures -->", "<!-- /measures -->"];
  const section = `${begin}\n${lines.join("\n")}\n${end}`;
  const text = existsSync(file) ? readFileSync(file, "utf8") : `# Benchmarks\n\n## Measures\n\n${begin}${end}\n`;
  writeFileSync(
    file,
    text.replace(new RegExp(`${begin}[^]*${end}`), () => section),
  );
}
