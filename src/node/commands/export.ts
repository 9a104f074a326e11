import { basename, resolve } from "node:path";
import { analyze } from "../../analysis/analyze.js";
import { type ExportFormat, exportFormats } from "../../exports/formats.js";
import { countedIn } from "../../words/counted.js";
import { printable } from "../../words/printable.js";
import { problemWords } from "../../words/problem-words.js";
import { wrap } from "../../words/wrap.js";
import { analysisOptions, openCase } from "../case-options.js";
import { progressOn } from "../progress.js";
import { UsageError } from "../usage-error.js";
import { holdsAnything, writeNewFolder } from "../write-case-files.js";
import { writeWholeFile } from "../write-whole-file.js";
import type { Command } from "./command.js";
import { parsed } from "./command.js";

const WIDTH = 80;

const formatOf = (name: string | undefined): ExportFormat => {
  const format = exportFormats.get(name ?? "");
  if (format !== undefined) return format;
  const known = [...exportFormats.keys()].join(", ");
  throw new UsageError((words) =>
    name === undefined ? words.formatNeeded(known) : words.noFormat(printable(name), known),
  );
};

/** `faisceau export CASE`: the analysis in the format of another tool, and what that format cannot hold. */
export const exportCommand: Command = {
  run: (args, io) => {
    const { values, positionals } = parsed(
      args,
      { ...analysisOptions, format: { type: "string" }, out: { type: "string" } } as const,
      ["CASE"],
    );
    const format = formatOf(values.format);
    const given = values.out;
    if (given === undefined) throw new UsageError((words) => words.exportNeeded);
    const out = resolve(io.cwd, given);
    if (format.folder && holdsAnything(out)) throw new UsageError((words) => words.notEmptyFolder(given));
    const progress = progressOn(io);
    progress.step("reading the case");
    const { records, options } = openCase(positionals[0] ?? "", values, io);
    const analysis = analyze(records, { ...options, progress: progress.step });
    progress.step("writing the export");
    const { files, leftOut } = format.write(analysis, records, options);
    progress.done();
    if (format.folder) writeNewFolder(out, given, new Map(files.map(({ name, text }) => [name, text])));
    else for (const { text } of files) writeWholeFile(out, text);
    const { said } = io.words;
    const { language } = io;
    for (const { what, count, why } of leftOut) {
      const text = said.notHeld(
        language.numbers.grouped(count),
        problemWords(what, language),
        problemWords(why, language),
      );
      io.err(`${wrap(text, WIDTH, "", "  ")}\n`);
    }
    const names = files.map(({ name }) => (format.folder ? name : basename(out))).join(", ");
    const [actors, ties] = [
      countedIn(language, analysis.actors.length, "actor"),
      countedIn(language, analysis.ties.length, "tie"),
    ];
    io.out(`${said.exported(given, actors, ties, names)}\n`);
    return 0;
  },
};
