import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instantOfSeconds, wholeSeconds } from "../../src/exact/instant.js";
import { readLocalTime, utcOffsetSeconds } from "../../src/exact/zone.js";
import type { Encoding } from "../../src/import/decode-file.js";
import { singleByteTables } from "../../src/import/single-byte-tables.js";
import { bytesOf, importTexts, mapping } from "./with-plan.js";

// A random case, written as somebody might deliver it, comes back the same.

interface Spoken {
  readonly caller: string;
  readonly callee: string;
  readonly seconds: number;
  readonly duration: number;
  readonly kind: "voice" | "sms" | "missed";
  readonly cell: string;
}

const two = (n: number): string => String(n).padStart(2, "0");

/** How the day and the hour are written, from the parts of the text of an instant. */
const TIMES: Readonly<Record<string, (y: string, mo: string, d: string, h: string, mi: string, s: string) => string>> =
  {
    iso: (y, mo, d, h, mi, s) => `${y}-${mo}-${d} ${h}:${mi}:${s}`,
    "DD/MM/YYYY HH:mm:ss": (y, mo, d, h, mi, s) => `${d}/${mo}/${y} ${h}:${mi}:${s}`,
    "M/D/YYYY h:mm:ss A": (y, mo, d, h, mi, s) =>
      `${Number(mo)}/${Number(d)}/${y} ${Number(h) % 12 || 12}:${mi}:${s} ${Number(h) < 12 ? "AM" : "PM"}`,
    "D.M.YY H:mm:ss": (y, mo, d, h, mi, s) => `${Number(d)}.${Number(mo)}.${y.slice(2)} ${Number(h)}:${mi}:${s}`,
    generalized: (y, mo, d, h, mi, s) => `${y}${mo}${d}${h}${mi}${s}`,
  };

const DURATIONS: Readonly<Record<string, (seconds: number) => string>> = {
  seconds: String,
  milliseconds: (n) => `${n}000`,
  "mm:ss": (n) => `${Math.floor(n / 60)}:${two(n % 60)}`,
  "hh:mm:ss": (n) => `${two(Math.floor(n / 3600))}:${two(Math.floor(n / 60) % 60)}:${two(n % 60)}`,
  words: (n) => `${Math.floor(n / 60)} min ${n % 60} s`,
};

const NUMBERS: readonly ((number: string) => string)[] = [
  (number) => number,
  (number) => number.replace("+", "00"),
  (number) => number.replace(/^\+227(\d{2})(\d{2})(\d{2})(\d{2})$/, "$1 $2 $3 $4"),
  (number) => (number.startsWith("+") ? `="${number}"` : number),
  (number) => number.replace("+227", "(+227) "),
];

const encoded = (text: string, encoding: Encoding, mark: boolean): Uint8Array => {
  if (encoding === "utf-8") return bytesOf(`${mark ? "\uFEFF" : ""}${text}`);
  if (encoding === "utf-16le" || encoding === "utf-16be") {
    const marked = `${mark ? "\uFEFF" : ""}${text}`;
    const view = new DataView(new ArrayBuffer(marked.length * 2));
    for (let i = 0; i < marked.length; i++) view.setUint16(2 * i, marked.charCodeAt(i), encoding === "utf-16le");
    return new Uint8Array(view.buffer);
  }
  const upper = singleByteTables[encoding].trim().split(/\s+/);
  return Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    return code < 128 ? code : 128 + upper.indexOf(code.toString(16));
  });
};

const number = fc.integer({ min: 100, max: 9999 }).map((n) => `+2270000${String(n).padStart(4, "0")}`);
const sender = fc.constantFrom("MOMO", "Créd-It", "à peine, 4U", 'A "B"');
const spoken = fc.record({
  caller: fc.oneof({ weight: 5, arbitrary: number }, sender),
  callee: number,
  seconds: fc.integer({ min: 1356998400, max: 1735689600 }),
  duration: fc.integer({ min: 0, max: 7200 }),
  kind: fc.constantFrom("voice" as const, "sms" as const, "missed" as const),
  cell: fc.constantFrom("", "AGZ-1", "a;b", "x|y", "é\tz"),
});

const layout = fc.record({
  delimiter: fc.constantFrom(";", ",", "\t", "|", "~", "||"),
  named: fc.boolean(),
  encoding: fc.constantFrom<Encoding>("utf-8", "utf-16le", "utf-16be", "windows-1252", "windows-1256"),
  mark: fc.boolean(),
  end: fc.constantFrom("\n", "\r\n", "\r"),
  zone: fc.constantFrom(
    "Africa/Niamey",
    "Africa/Tripoli",
    "Europe/Rome",
    "Asia/Kathmandu",
    "America/New_York",
    "Africa/Casablanca",
  ),
  time: fc.constantFrom(...Object.keys(TIMES)),
  duration: fc.constantFrom(...Object.keys(DURATIONS)),
  number: fc.constantFrom(...NUMBERS),
  order: fc.shuffledSubarray(["A", "B", "Quand", "Durée", "Quoi", "Cell", "Autre"], { minLength: 7 }),
  letterhead: fc.boolean(),
  tail: fc.boolean(),
  quoteAll: fc.boolean(),
});

const quotedCell = (cell: string, all: boolean, delimiter: string): string =>
  all || cell.includes('"') || cell.includes(delimiter) || /[\r\n]/.test(cell) || /^\s|\s$/.test(cell)
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;

const written = (calls: readonly Spoken[], how: ReturnType<typeof layoutOf>): Uint8Array => {
  const { delimiter, order, end } = how;
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => quotedCell(cell, how.quoteAll, delimiter)).join(delimiter);
  const rows = calls.map((call) => {
    const local = instantOfSeconds(call.seconds + utcOffsetSeconds(how.zone, instantOfSeconds(call.seconds)));
    const [y = "", mo = "", d = "", h = "", mi = "", s = ""] = local.split(/[-T:Z]/);
    const cells: Readonly<Record<string, string>> = {
      A: how.number(call.caller),
      B: how.number(call.callee),
      Quand: TIMES[how.time]?.(y, mo, d, h, mi, s) ?? "",
      Durée: DURATIONS[how.duration]?.(call.kind === "voice" ? call.duration : 0) ?? "",
      Quoi: { voice: "Voix", sms: "SMS", missed: "Appel manqué" }[call.kind],
      Cell: call.cell,
      Autre: "à côté",
    };
    return line(order.map((name) => cells[name] ?? ""));
  });
  const lines = [
    ...(how.letterhead ? [line(["Opérateur fictif"]), ""] : []),
    line(order),
    ...rows,
    ...(how.tail ? [line(order.map((_, i) => (i === 0 ? "Total" : ""))), "", ""] : []),
  ];
  return encoded(`${lines.join(end)}${end}`, how.encoding, how.mark);
};

const layoutOf = (how: typeof layout extends fc.Arbitrary<infer T> ? T : never) => how;

const mappingOf = (how: ReturnType<typeof layoutOf>) =>
  mapping({
    columns: { caller: "A", callee: "B", start: "Quand", duration: "Duree", kind: "QUOI", callerCell: "cell" },
    time: { form: how.time, zone: how.zone },
    duration: { form: how.duration },
    numbers: { country: "NE" },
    encoding: how.encoding,
    partySeparators: ["§"],
    ...(how.named || !/^[;,\t|]$/.test(how.delimiter) ? { delimiter: how.delimiter } : {}),
  });

const said = (call: {
  readonly caller: string;
  readonly callee: string;
  readonly startedAt: string;
  readonly durationSeconds: number;
  readonly kind: string;
  readonly callerCell?: string;
}): string =>
  JSON.stringify([
    call.caller,
    call.callee,
    wholeSeconds(call.startedAt),
    call.durationSeconds,
    call.kind,
    call.callerCell ?? "",
  ]);

const meant = (call: Spoken): string =>
  JSON.stringify([
    call.caller.startsWith("+") ? call.caller : `sender:${call.caller}`,
    call.callee,
    call.seconds,
    call.kind === "voice" ? call.duration : 0,
    call.kind,
    call.cell.replace(/\s+/g, " "),
  ]);

/** Calls of which no two are one, with two ends and a time that clocks showed once. */
const plainCalls = (calls: readonly Spoken[], zone: string): readonly Spoken[] => {
  const seen = new Set<string>();
  return calls.filter((call) => {
    const local = call.seconds + utcOffsetSeconds(zone, instantOfSeconds(call.seconds));
    const once = readLocalTime(zone, local).shown === "once";
    const fresh = !seen.has(meant(call)) && call.caller !== call.callee && once;
    seen.add(meant(call));
    return fresh;
  });
};

describe("a case, written in any layout", () => {
  it("comes back the same", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(spoken, { minLength: 1, maxLength: 12 }), layout, (some, how) => {
        const calls = plainCalls(some, how.zone);
        fc.pre(calls.length > 0);
        const { ledger, records } = importTexts({ "a.csv": written(calls, how) }, { mapping: mappingOf(how) });
        expect(records.calls.map(said).sort()).toEqual(calls.map(meant).sort());
        expect(records.problems).toEqual([]);
        expect(ledger.counts).toMatchObject({ calls: calls.length, errors: 0, duplicates: 0, other: how.tail ? 1 : 0 });
      }),
      { numRuns: 300 },
    );
  });

  it("comes back the same from two deliveries that overlap, and in two steps", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(spoken, { minLength: 2, maxLength: 12 }), layout, fc.nat(), fc.nat(), (some, how, a, b) => {
        const calls = plainCalls(some, how.zone);
        fc.pre(calls.length > 1);
        const from = 1 + (a % (calls.length - 1));
        const to = b % (from + 1);
        const [first, second] = [
          written(calls.slice(0, from), how),
          written(calls.slice(to), { ...how, tail: !how.tail }),
        ];
        const options = { mapping: mappingOf(how) };
        const once = importTexts({ "a.csv": first, "b.csv": second }, options);
        expect(once.records.calls.map(said).sort()).toEqual(calls.map(meant).sort());
        expect(once.ledger.counts.duplicates).toBe(from - to);
        const start = importTexts({ "a.csv": first }, options);
        const existing = new Map([...start.files].map(([name, text]) => [name, bytesOf(text)] as const));
        const steps = importTexts({ "b.csv": second }, { ...options, existing });
        expect(steps.records.calls).toEqual(once.records.calls);
        expect(steps.ledger.counts).toEqual(once.ledger.counts);
      }),
      { numRuns: 100 },
    );
  });
});
