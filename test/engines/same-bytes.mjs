// A plain script that any engine runs: analyses case folders and prints the SHA-256 of each document.
// use: same-bytes.mjs [--shuffle=SEED] CASE_FOLDER …
// Prints `NAME whole HASH` (the document as it is; not when shuffled, since problems say where a row stood) and
// `NAME order-free HASH` (the document without its problems' places), and `NAME pictures HASH` (network, time line and route).
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import process from "node:process";
import { analysisText, analyze, parseCase } from "../../dist/index.js";
import { networkSvg, routeSvg, timelineSvg } from "../../dist/pictures/index.js";
import { shuffledCase } from "./shuffle.mjs";

const sha256 = (text) => createHash("sha256").update(text).digest("hex");

/** The document without what may depend on the order of rows: the lines of problems, and the positions in their columns and words. */
function orderFree(text) {
  const { problems, ...rest } = JSON.parse(text);
  const placeless = problems.map(({ file, column, code }) => `${file} ${column?.replaceAll(/\[\d+\]/g, "[]")} ${code}`);
  return JSON.stringify({ ...rest, problems: placeless.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)) });
}

const args = process.argv.slice(2);
const seed = args.find((arg) => arg.startsWith("--shuffle="))?.slice("--shuffle=".length);
for (const folder of args.filter((arg) => !arg.startsWith("--"))) {
  const names = readdirSync(folder).filter((name) => /\.(csv|jsonl?)$/.test(name));
  let files = new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
  if (seed !== undefined) files = shuffledCase(files, Number(seed));
  const records = parseCase(files);
  // Two open identities tried take the same way as all of them, in a third of the time.
  const analysis = analyze(records, { identitiesTried: 2 });
  const text = analysisText(analysis);
  if (seed === undefined) console.log(`${basename(folder)} whole ${sha256(text)}`);
  console.log(`${basename(folder)} order-free ${sha256(orderFree(text))}`);
  const pictures = [
    networkSvg(analysis),
    networkSvg(analysis, { marks: "groups" }),
    timelineSvg(analysis, records),
    routeSvg(analysis, records),
  ];
  console.log(`${basename(folder)} pictures ${sha256(pictures.join(""))}`);
}
