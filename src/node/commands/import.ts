import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";
import { veilOfCase } from "../../analysis/veil-of-case.js";
import { LostRowsError } from "../../import/balance.js";
import { NotDetectedError } from "../../import/detect-layout.js";
import { detectMappingWith } from "../../import/detect-mapping.js";
import { type Imported, importFiles } from "../../import/import-files.js";
import type { LedgerCounts, LedgerFile } from "../../import/import-ledger.js";
import { type ImportMapping, MappingError, readMapping } from "../../import/mapping.js";
import type { NumberPlan } from "../../import/number-plan.js";
import { type PhoneLibrary, planOfLibrary } from "../../import/plan-of-library.js";
import { importPresets } from "../../import/presets.js";
import type { PhoneKind } from "../../import/read-phone.js";
import { ImportRefusedError } from "../../import/refusal.js";
import type { DeliveredFile } from "../../import/take-in-file.js";
import type { Problem } from "../../records/problem.js";
import { counted } from "../../words/numbers.js";
import { printable } from "../../words/printable.js";
import { wrap } from "../../words/wrap.js";
import type { Io } from "../io.js";
import { UsageError } from "../usage-error.js";
import { holdsAnything, replaceCaseFiles, writeNewCase } from "../write-case-files.js";
import type { Command } from "./command.js";
import { parsed } from "./command.js";

const WIDTH = 80;
const MOST_ERRORS = 20;

/** The numbering plans are loaded when they are needed: no other command waits for them. */
const loadPlan = (): NumberPlan =>
  planOfLibrary(createRequire(import.meta.url)("libphonenumber-js/max") as PhoneLibrary);

const readGiven = (path: string, io: Io, what: string): Uint8Array => {
  try {
    return readFileSync(resolve(io.cwd, path));
  } catch {
    throw new UsageError(`${what}${path}: cannot be read`);
  }
};

const mappingIn = (path: string, io: Io): ImportMapping => {
  const bytes = readGiven(path, io, "--mapping ");
  const value = ((): unknown => {
    try {
      return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    } catch (error) {
      throw new UsageError(
        `--mapping ${path}: is no JSON in UTF-8 (${error instanceof Error ? error.message : "it cannot be read"})`,
      );
    }
  })();
  try {
    return readMapping(value);
  } catch (error) {
    if (!(error instanceof MappingError)) throw error;
    const lines = error.faults.map((fault) => `\n${wrap(printable(fault), WIDTH, "  ", "    ")}`);
    throw new UsageError(`--mapping ${path} cannot be used:${lines.join("")}`);
  }
};

const mappingOf = (
  values: { readonly mapping?: string | undefined; readonly preset?: string | undefined },
  io: Io,
): ImportMapping => {
  if ((values.mapping === undefined) === (values.preset === undefined))
    throw new UsageError("either --mapping FILE or --preset NAME is needed: try --detect to have one proposed");
  if (values.mapping !== undefined) return mappingIn(values.mapping, io);
  const preset = importPresets.get(values.preset ?? "");
  if (preset === undefined) throw new UsageError(`no preset ${values.preset}: ${[...importPresets.keys()].join(", ")}`);
  return preset.mapping;
};

/** The files of the case that is added to. */
const filesIn = (folder: string, given: string): ReadonlyMap<string, Uint8Array> => {
  try {
    const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
    return new Map(names.map(({ name }) => [name, readFileSync(join(folder, name))]));
  } catch {
    throw new UsageError(`--out ${given}: cannot be read as a case folder to add to`);
  }
};

/** "12 rows = 8 calls + 1 duplicate + 2 other records + 1 row error". */
const equation = ({ rows, calls, duplicates, other, errors, furtherCalls }: LedgerCounts): string =>
  `${counted(rows, "row")} = ${counted(calls, "call")} + ${counted(duplicates, "duplicate")} + ${counted(other, "other record")} + ${counted(errors, "row error")}${furtherCalls === 0 ? "" : `; ${counted(furtherCalls, "further call")} of conferences`}`;

const chosenText = ({ value, why }: { readonly value?: string; readonly why: string }): string =>
  value === undefined ? why : `${value} (${why})`;

const fileText = (file: LedgerFile): string => {
  const line = (text: string): string => `${wrap(printable(text), WIDTH, "  ", "    ")}\n`;
  const { exclusions, columnsNotRead, encoding, delimiter, mapping } = file;
  return [
    `${wrap(`${printable(file.name)}: ${equation(file.counts)}`, WIDTH, "", "  ")}\n`,
    line(
      `read as ${encoding.value} (${encoding.why})${delimiter === undefined ? "" : `, cells between ${JSON.stringify(delimiter)}`}, by ${mapping.name} ${mapping.version}`,
    ),
    line(`zone: ${chosenText(file.timeZone)}; country: ${chosenText(file.country)}`),
    exclusions.length === 0
      ? ""
      : line(`left out: ${exclusions.map(({ code, count }) => `${count} ${code}`).join(", ")}`),
    columnsNotRead.length === 0
      ? ""
      : line(`columns not read: ${columnsNotRead.map((name) => JSON.stringify(name)).join(", ")}`),
  ].join("");
};

const problemText = (
  { file, line, column, code, message }: Problem,
  veiled: (text: string) => string = (text) => text,
): string =>
  `${wrap(`${file}:${line}${column === undefined ? "" : ` ${column}`}: ${printable(veiled(message))} [${code}]`, WIDTH, "  ", "    ")}\n`;

/** What stands at the ends of records, in words for one and many. */
const ENDS: readonly (readonly [kind: PhoneKind, one: string, many?: string])[] = [
  ["number", "number"],
  ["satellite", "satellite phone"],
  ["short-code", "short code"],
  ["service-code", "service code"],
  ["sender-name", "sender name"],
  ["unplaced", "number of no plan", "numbers of no plan"],
  ["anonymous", "anonymous end"],
];

const tally = (values: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => `${count} ${value}`).join(", ");
};

const report = (imported: Imported, before: number, out: string, io: Io): void => {
  const { ledger, problems, notes, records } = imported;
  const veil = veilOfCase(records, {});
  const fresh = ledger.files.slice(before);
  for (const file of fresh) io.out(fileText(file));
  if (ledger.files.length > 1) io.out(`${wrap(`all files: ${equation(ledger.counts)}`, WIDTH, "", "  ")}\n`);
  if (problems.length > 0) {
    io.err(`${counted(problems.length, "problem")} in rows:\n`);
    for (const problem of problems.slice(0, MOST_ERRORS)) io.err(problemText(problem, veil.text));
    if (problems.length > MOST_ERRORS) io.err(`  … and ${problems.length - MOST_ERRORS} more: import.json has all\n`);
  }
  const line = (text: string): void => io.out(`${wrap(printable(text), WIDTH, "", "  ")}\n`);
  if (notes.length > 0)
    line(`${counted(notes.length, "note")} in import.json: ${tally(notes.map(({ code }) => code))}`);
  const kinds = ledger.phones.map(({ kind }) => kind);
  const ends = ENDS.flatMap(([kind, one, many]) => {
    const count = kind === "anonymous" ? ledger.anonymous : kinds.filter((other) => other === kind).length;
    return count === 0 ? [] : [counted(count, one, many)];
  });
  const numbers = ledger.phones.filter(({ plan }) => plan === "unknown" || plan === "old").length;
  line(`ends: ${ends.join(", ")}`);
  if (numbers > 0) line(`${counted(numbers, "number")} not in today's numbering plan, kept as written`);
  for (const { old, new: now, since } of ledger.proposals)
    line(`perhaps one line: ${veil.text(old)} and ${veil.text(now)} (renumbered ${since}); judge it yourself`);
  line(`${out}: ${counted(records.calls.length, "call")}; where each comes from is in import.json`);
};

const detect = (path: string, io: Io): number => {
  const file = { name: basename(path), bytes: readGiven(path, io, "") };
  const { mapping, preset, doubts } = detectMappingWith(file, loadPlan());
  io.err(preset === undefined ? "No preset fits; proposed from the header's words.\n" : `The preset ${preset} fits.\n`);
  for (const doubt of doubts) io.err(`${wrap(printable(`unsure: ${doubt}`), WIDTH, "", "  ")}\n`);
  io.out(`${JSON.stringify(mapping, undefined, 2)}\n`);
  return 0;
};

/** `faisceau import`: files as they were delivered, into a case folder. */
export const importCommand: Command = {
  name: "import",
  summary: "operators' files into a case folder, and a ledger of it",
  help: `faisceau import FILE… --out CASE (--preset NAME | --mapping M.json) [options]
faisceau import FILE --detect

Turns call records as operators and forms deliver them into the case folder
CASE, and writes a ledger, import.json: where each call comes from, and that
rows in = calls + duplicates + other records + row errors. See docs/import.md.

  --out CASE        the case folder: a new one, or with --append one to add to
  --append          add to the case CASE
  --preset NAME     a known layout:
${[...importPresets].map(([name, { says }]) => wrap(says, WIDTH, `    ${name.padEnd(16)} `, " ".repeat(21))).join("\n")}
  --mapping M.json  which column is what, in a layout of your own
  --detect          propose a mapping on standard output, and say on standard
                    error what it is unsure of; nothing is imported
  --country CC      country of national numbers, ISO 3166 (NE)
  --zone ZONE       zone of the clock that wrote the times (Africa/Niamey)
  --title TEXT      title of a new case
  --strict          write nothing and exit 1 if a row is in error

Examples
  faisceau import fixtures/import/calls-fr.csv --detect
  faisceau import fixtures/import/calls-fr.csv --preset calls-fr --country NE \\
    --zone Africa/Niamey --out out/imported

Exit status: 0 done, 1 refused and nothing written, 2 wrong usage.
`,
  run: (args, io) => {
    const { values, positionals } = parsed(
      args,
      {
        out: { type: "string" },
        append: { type: "boolean" },
        preset: { type: "string" },
        mapping: { type: "string" },
        detect: { type: "boolean" },
        country: { type: "string" },
        zone: { type: "string" },
        title: { type: "string" },
        strict: { type: "boolean" },
      } as const,
      ["FILE…"],
    );
    try {
      if (values.detect === true) {
        const [path, more] = positionals;
        if (path === undefined || more !== undefined) throw new UsageError("--detect looks at one FILE");
        return detect(path, io);
      }
      return run(positionals, values, io);
    } catch (error) {
      if (error instanceof ImportRefusedError) {
        io.err("faisceau: refused, and nothing written:\n");
        for (const problem of error.problems) io.err(problemText(problem));
        return 1;
      }
      if (error instanceof LostRowsError || error instanceof NotDetectedError) {
        io.err(`faisceau: ${printable(error.message)}\n`);
        return 1;
      }
      throw error;
    }
  },
};

interface Values {
  readonly out?: string | undefined;
  readonly append?: boolean | undefined;
  readonly preset?: string | undefined;
  readonly mapping?: string | undefined;
  readonly country?: string | undefined;
  readonly zone?: string | undefined;
  readonly title?: string | undefined;
  readonly strict?: boolean | undefined;
}

const run = (paths: readonly string[], values: Values, io: Io): number => {
  const mapping = mappingOf(values, io);
  const { out, append, country, zone } = values;
  if (out === undefined) throw new UsageError("--out CASE is needed: the case folder");
  const folder = resolve(io.cwd, out);
  if (append !== true && holdsAnything(folder))
    throw new UsageError(`--out ${out}: is not empty; name a new folder, or say --append to add to the case in it`);
  const existing = append === true ? filesIn(folder, out) : undefined;
  const files = paths.map((path): DeliveredFile => ({ name: basename(path), bytes: readGiven(path, io, "") }));
  const id = basename(folder);
  const imported = importFiles(
    files,
    {
      mapping,
      ...(country === undefined ? {} : { country }),
      ...(zone === undefined ? {} : { timeZone: zone }),
      case: { id, title: values.title ?? id },
      ...(existing === undefined ? {} : { existing }),
    },
    loadPlan(),
  );
  report(imported, imported.ledger.files.length - files.length, out, io);
  if (values.strict === true && imported.problems.length > 0) {
    io.err("faisceau: --strict: nothing is written\n");
    return 1;
  }
  if (existing === undefined) writeNewCase(folder, out, imported.files);
  else replaceCaseFiles(folder, out, imported.files);
  return 0;
};
