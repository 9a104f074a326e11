// node bench/identities/time.mjs: how long all proposals take on 2,000 phones and 200,000 calls, beside reading the file that holds them.
import { parseCase, proposeIdentities } from "../../dist/index.js";

let state = 7;
const random = () => {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const [people, calls, days, day] = [1800, 200_000, 180, 86_400];
// One in nine changes phones on some day; everybody has friends in the street, and all know some of five shops.
const changes = Array.from({ length: people }, () =>
  random() < 1 / 9 ? Math.floor(random() * days) : Number.POSITIVE_INFINITY,
);
const friends = Array.from({ length: people }, (_, one) => [
  ...Array.from({ length: 14 }, () => (Math.floor(one / 40) * 40 + Math.floor(random() * 40)) % people),
  ...Array.from({ length: 3 }, () => Math.floor(random() * people)),
  Math.floor(random() * 5),
]);
const lines = ["id,caller,callee,startedAt,durationSeconds"];
while (lines.length <= calls) {
  const one = Math.floor(random() * people);
  const other = friends[one][Math.floor(random() * random() * friends[one].length)];
  const at = Math.floor(random() * days);
  if (one === other) continue;
  const phone = (who) => `+21800${at >= changes[who] ? 2 : 1}${String(who).padStart(5, "0")}`;
  const start = new Date((18_262 + at) * day * 1000 + Math.floor((7 + random() * 15) * 3600) * 1000).toISOString();
  lines.push(`c${lines.length},${phone(one)},${phone(other)},${start.slice(0, 19)}Z,${Math.floor(random() * 200)}`);
}
const files = new Map([
  ["case.json", JSON.stringify({ format: "faisceau-case/1", id: "bench", title: "Bench" })],
  ["calls.csv", lines.join("\n")],
]);
const timed = (what, work) => {
  const begin = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(begin);
  console.log(`${what}: ${((user + system) / 1e6).toFixed(2)} s of processor time`);
  return result;
};
const records = timed("reading", () => parseCase(files));
const proposals = timed("all proposals", () => proposeIdentities(records));
const phones = new Set(records.calls.flatMap(({ caller, callee }) => [caller, callee])).size;
const right = proposals.filter(({ a, b, probability }) => probability >= 0.5 && a.slice(-5) === b.slice(-5)).length;
console.log(
  `${phones} phones, ${records.calls.length} calls; ${right} of ${proposals.filter(({ probability }) => probability >= 0.5).length} from 0.5 on are right`,
);
