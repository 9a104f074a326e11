import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";
import { veilOfCase } from "../../analysis/veil-of-case.js";
import { LostRowsError } from "../../import/balance.js";
import { NotDetectedError } from "../../import/detect-layout.js";
import { detectMappingWith } from "../../import/detect-mapping.js";
import { type Imported, importFiles } from "../../import/import-files.js";
import { type LedgerCounts, type LedgerFile, titleOf } from "../../import/import-ledger.js";
import { type ImportMapping, MappingError, readMapping } from "../../import/mapping.js";
import type { NumberPlan } from "../../import/number-plan.js";
import { type PhoneLibrary, planOfLibrary } from "../../import/plan-of-library.js";
import { importPresets } from "../../import/presets.js";
import type { PhoneKind } from "../../import/read-phone.js";
import { ImportRefusedError } from "../../import/refusal.js";
import type { DeliveredFile } from "../../import/take-in-file.js";
import type { Problem } from "../../records/problem.js";
import { countedIn } from "../../words/counted.js";
import { printable } from "../../words/printable.js";
import { problemWords } from "../../words/problem-words.js";
import { wrap } from "../../words/wrap.js";
import type { SpokenIo } from "../io.js";
import { mendedForImport } from "../mend-case.js";
import { UsageError } from "../usage-error.js";
import { holdsAnything, replaceCaseFiles, writeNewFolder } from "../write-case-files.js";
import type { Command } from "./command.js";
import { parsed } from "./command.js";

const WIDTH = 80;
const MOST_ERRORS = 20;

/** The numbering plans are loaded when they are needed: no other command waits for them. */
const loadPlan = (): NumberPlan =>
  planOfLibrary(createRequire(import.meta.url)("libphonenumber-js/max") as PhoneLibrary);

const readGiven = (path: string, io: SpokenIo, what: string): Uint8Array => {
  try {
    return readFileSync(resolve(io.cwd, path));
  } catch {
    throw new UsageError((words) => words.unreadable(`${what}${path}`));
  }
};

const mappingIn = (path: string, io: SpokenIo): ImportMapping => {
  const bytes = readGiven(path, io, "--mapping ");
  const value = ((): unknown => {
    try {
      return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    } catch (error) {
      throw new UsageError((words) =>
        words.noJson(path, error instanceof Error ? error.message : words.refusedBySystem),
      );
    }
  })();
  try {
    return readMapping(value);
  } catch (error) {
    if (!(error instanceof MappingError)) throw error;
    const lines = error.faults.map(
      (fault) => `\n${wrap(printable(problemWords(fault, io.language)), WIDTH, "  ", "    ")}`,
    );
    throw new UsageError((words) => words.mappingFaults(path, lines.join("")));
  }
};

const mappingOf = (
  values: { readonly mapping?: string | undefined; readonly preset?: string | undefined },
  io: SpokenIo,
): ImportMapping => {
  if ((values.mapping === undefined) === (values.preset === undefined))
    throw new UsageError((words) => words.mappingOrPreset);
  if (values.mapping !== undefined) return mappingIn(values.mapping, io);
  const preset = importPresets.get(values.preset ?? "");
  if (preset === undefined)
    throw new UsageError((words) => words.noPreset(values.preset ?? "", [...importPresets.keys()].join(", ")));
  return preset.mapping;
};

/** The files of the case that is added to. */
const filesIn = (folder: string, given: string): ReadonlyMap<string, Uint8Array> => {
  try {
    const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
    return new Map(names.map(({ name }) => [name, readFileSync(join(folder, name))]));
  } catch {
    throw new UsageError((words) => words.noCaseToAddTo(given));
  }
};

/** "12 rows = 8 calls + 1 duplicate + 2 other records + 1 row error". */
const equation = (
  { rows, calls, duplicates, other, errors, furtherCalls }: LedgerCounts,
  { language, words }: SpokenIo,
): string =>
  words.import.equation(
    countedIn(language, rows, "row"),
    countedIn(language, calls, "call"),
    countedIn(language, duplicates, "duplicate"),
    countedIn(language, other, "otherRecord"),
    countedIn(language, errors, "rowError"),
    furtherCalls === 0 ? undefined : countedIn(language, furtherCalls, "furtherCall"),
  );

const fileText = (file: LedgerFile, io: SpokenIo): string => {
  const said = io.words.import;
  const line = (text: string): string => `${wrap(printable(text), WIDTH, "  ", "    ")}\n`;
  const chosen = ({ value, why }: { readonly value?: string; readonly why: string }): string =>
    said.chosen(value, problemWords(why, io.language));
  const { exclusions, columnsNotRead, encoding, delimiter, mapping, hidden, notRead } = file;
  const listed = (names: readonly string[]): string => names.map((name) => JSON.stringify(name)).join(", ");
  const title = `${wrap(said.file(printable(titleOf(file)), equation(file.counts, io)), WIDTH, "", "  ")}\n`;
  if (notRead !== undefined) return `${title}${line(said.sheetNotRead(problemWords(notRead, io.language)))}`;
  return [
    title,
    line(
      said.readAs(
        encoding.value,
        problemWords(encoding.why, io.language),
        delimiter === undefined ? undefined : JSON.stringify(delimiter),
        `${mapping.name} ${mapping.version}`,
      ),
    ),
    line(said.zoneAndCountry(chosen(file.timeZone), chosen(file.country))),
    exclusions.length === 0
      ? ""
      : line(said.leftOut(exclusions.map(({ code, count }) => `${count} ${code}`).join(", "))),
    columnsNotRead.length === 0 ? "" : line(said.columnsNotRead(listed(columnsNotRead))),
    hidden === undefined
      ? ""
      : line(
          said.hidden(
            hidden.sheet,
            hidden.rows === 0 ? undefined : countedIn(io.language, hidden.rows, "row"),
            hidden.columns.length === 0 ? undefined : listed(hidden.columns),
          ),
        ),
  ].join("");
};

const problemText = (
  { file, line, column, code, message }: Problem,
  io: SpokenIo,
  veiled: (text: string) => string = (text) => text,
): string =>
  `${wrap(`${file}:${line}${column === undefined ? "" : ` ${column}`}: ${printable(problemWords(veiled(message), io.language))} [${code}]`, WIDTH, "  ", "    ")}\n`;

/** What stands at the ends of records, in the order in which it is counted. */
const ENDS: readonly PhoneKind[] = [
  "number",
  "satellite",
  "short-code",
  "service-code",
  "sender-name",
  "unplaced",
  "anonymous",
];

const tally = (values: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => `${count} ${value}`).join(", ");
};

const report = (imported: Imported, out: string, io: SpokenIo): void => {
  const { ledger, added, problems, notes, records } = imported;
  const { language, words } = io;
  const said = words.import;
  const veil = veilOfCase(records, {});
  for (const file of added) io.out(fileText(file, io));
  if (ledger.files.length > 1)
    io.out(`${wrap(said.file(said.allFiles, equation(ledger.counts, io)), WIDTH, "", "  ")}\n`);
  if (problems.length > 0) {
    io.err(`${said.problemsInRows(countedIn(language, problems.length, "problem"))}\n`);
    for (const problem of problems.slice(0, MOST_ERRORS)) io.err(problemText(problem, io, veil.text));
    if (problems.length > MOST_ERRORS) io.err(`  ${said.moreProblems(problems.length - MOST_ERRORS)}\n`);
  }
  const line = (text: string): void => io.out(`${wrap(printable(text), WIDTH, "", "  ")}\n`);
  if (notes.length > 0)
    line(said.notes(countedIn(language, notes.length, "note"), tally(notes.map(({ code }) => code))));
  const kinds = ledger.phones.map(({ kind }) => kind);
  const ends = ENDS.flatMap((kind) => {
    const count = kind === "anonymous" ? ledger.anonymous : kinds.filter((other) => other === kind).length;
    const [one, many] = said.endKinds[kind];
    return count === 0 ? [] : [`${language.numbers.grouped(count)} ${language.numbers.isSingular(count) ? one : many}`];
  });
  const numbers = ledger.phones.filter(({ plan }) => plan === "unknown" || plan === "old").length;
  line(said.ends(ends.join(", ")));
  if (numbers > 0) line(said.notInPlan(countedIn(language, numbers, "numberKept")));
  for (const { old, new: now, since } of ledger.proposals)
    line(said.perhapsOneLine(veil.text(old), veil.text(now), since));
  line(said.written(out, countedIn(language, records.calls.length, "call")));
};

const detect = (path: string, io: SpokenIo): number => {
  const file = { name: basename(path), bytes: readGiven(path, io, "") };
  const { mapping, preset, doubts } = detectMappingWith(file, loadPlan());
  const { said } = io.words;
  io.err(`${said.presetFits(preset)}\n`);
  for (const doubt of doubts)
    io.err(`${wrap(printable(said.unsure(problemWords(doubt, io.language))), WIDTH, "", "  ")}\n`);
  io.out(`${JSON.stringify(mapping, undefined, 2)}\n`);
  return 0;
};

/** `faisceau import`: files as they were delivered, into a case folder. */
export const importCommand: Command = {
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
        if (path === undefined || more !== undefined) throw new UsageError((words) => words.oneFile);
        return detect(path, io);
      }
      return run(positionals, values, io);
    } catch (error) {
      if (error instanceof ImportRefusedError) {
        io.err(`faisceau: ${io.words.said.refused}\n`);
        for (const problem of error.problems) io.err(problemText(problem, io));
        return 1;
      }
      if (error instanceof LostRowsError || error instanceof NotDetectedError) {
        io.err(`faisceau: ${printable(problemWords(error.message, io.language))}\n`);
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

const run = (paths: readonly string[], values: Values, io: SpokenIo): number => {
  const mapping = mappingOf(values, io);
  const { out, append, country, zone } = values;
  if (out === undefined) throw new UsageError((words) => words.caseNeeded);
  const folder = resolve(io.cwd, out);
  if (append !== true && holdsAnything(folder)) throw new UsageError((words) => words.notEmptyCase(out));
  if (append === true) mendedForImport(folder, io);
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
  report(imported, out, io);
  if (values.strict === true && imported.problems.length > 0) {
    io.err(`faisceau: ${io.words.said.strict}\n`);
    return 1;
  }
  if (existing === undefined) writeNewFolder(folder, out, imported.files);
  else replaceCaseFiles(folder, out, imported.files, existing);
  return 0;
};
