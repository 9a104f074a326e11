// Writes src/exact/zone-data.ts from moment-timezone's packed IANA data: the offsets of every zone and link from 1995 to 2037.
// Run it after an update of moment-timezone: node scripts/make-zone-table.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const packed = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve("moment-timezone/data/packed/latest.json"), "utf8"),
);
const FIRST = Date.UTC(1995, 0, 1) / 60000;
const LAST = Date.UTC(2038, 0, 1) / 60000;
const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWX";
const byCodeUnit = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** A number of moment's base 60, whole part and fraction. */
const unpack60 = (text) => {
  const negative = text.startsWith("-");
  const [whole, fraction = ""] = text.replace("-", "").split(".");
  let value = 0;
  for (const digit of whole) value = value * 60 + DIGITS.indexOf(digit);
  let unit = 1;
  for (const digit of fraction) {
    unit /= 60;
    value += DIGITS.indexOf(digit) * unit;
  }
  return negative ? -value : value;
};

/** What a zone did: its offset in minutes east at the start of 1995, then [minute of the change, new offset] of each. */
const historyOf = (zone) => {
  const [, , offsetText, indexText, untilText] = zone.split("|");
  const offsets = offsetText.split(" ").map((text) => -unpack60(text));
  const indices = [...indexText].map((digit) => DIGITS.indexOf(digit));
  let minute = 0;
  const untils = untilText === "" ? [] : untilText.split(" ").map((text) => (minute += unpack60(text)));
  let offset = offsets[indices[0]];
  const changes = [];
  indices.forEach((index, i) => {
    const from = i === 0 ? -Infinity : Math.round(untils[i - 1]);
    if (from <= FIRST) offset = offsets[index];
    else if (from < LAST && offsets[index] !== (changes.at(-1)?.[1] ?? offset)) changes.push([from, offsets[index]]);
  });
  for (const value of [offset, ...changes.map(([, to]) => to)]) {
    if (!Number.isInteger(value)) throw new Error(`${zone.split("|")[0]} has an offset of ${value} minutes`);
  }
  return { offset, changes };
};

/** One line for a history: the distinct offsets, their order, and the minutes between the changes in base 36. */
const lineOf = ({ offset, changes }) => {
  const distinct = [...new Set([offset, ...changes.map(([, to]) => to)])];
  const order = [offset, ...changes.map(([, to]) => to)].map((value) => distinct.indexOf(value).toString(36)).join("");
  let last = FIRST;
  const gaps = changes.map(([minute]) => {
    const gap = minute - last;
    last = minute;
    return gap.toString(36);
  });
  return `${distinct.join(" ")}|${order}|${gaps.join(" ")}`;
};

const namesOf = new Map();
const lines = new Map();
for (const zone of packed.zones) {
  const name = zone.split("|")[0];
  lines.set(name, lineOf(historyOf(zone)));
}
for (const link of packed.links) {
  const [target, alias] = link.split("|");
  lines.set(alias, lines.get(target));
}
for (const [name, line] of [...lines].sort(([a], [b]) => byCodeUnit(a, b)))
  namesOf.set(line, [...(namesOf.get(line) ?? []), name]);
const text = [...namesOf].map(([line, names]) => `${names.join(" ")}|${line}`).join("\n");

writeFileSync(
  new URL("../src/exact/zone-data.ts", import.meta.url),
  `// Made by scripts/make-zone-table.mjs from moment-timezone's packed data; do not edit.

/** The IANA release of the zone table. */
export const zoneData = "${packed.version}";

/** A history of offsets a line, with the names of the zones that share it: names|offsets in minutes east|their order|minutes between changes from 1995, base 36. */
export const zoneLines = \`
${text}
\`;
`,
);
console.log(`${lines.size} names, ${namesOf.size} histories, ${text.length} characters`);
