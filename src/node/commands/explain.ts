import type { AnalyzeOptions } from "../../analysis/analyze.js";
import { analyze } from "../../analysis/analyze.js";
import { veilOfCase } from "../../analysis/veil-of-case.js";
import { attributeRecords } from "../../identity/attribute-records.js";
import { resolveIdentity } from "../../identity/resolve-identity.js";
import { nextEvidence } from "../../next-evidence/next-evidence.js";
import type { CaseRecords } from "../../records/case-records.js";
import { smallestOverturning } from "../../sensitivity/smallest-overturning.js";
import { explain } from "../../words/explain.js";
import { explanationText } from "../../words/explanation.js";
import type { Lang } from "../../words/language-of.js";
import { overturningText } from "../../words/overturning.js";
import { printable } from "../../words/printable.js";
import { recordWords } from "../../words/record-words.js";
import { heldPhonesText } from "../../words/tenure-words.js";
import { wrap } from "../../words/wrap.js";
import { analysisOptions, openCase } from "../case-options.js";
import { UsageError } from "../usage-error.js";
import type { Command } from "./command.js";
import { parsed } from "./command.js";

const WIDTH = 80;

/** Who held the phones of an actor, which the case says and the analysis only sums up; `shown` is its id as the analysis shows it. */
const whoHeld = (records: CaseRecords, shown: string, options: AnalyzeOptions, lang: Lang): string => {
  const veil = veilOfCase(records, options);
  const identity = resolveIdentity(records);
  const { actors } = attributeRecords(records, identity);
  const asked = actors.find((actor) => veil.reference(actor) === shown);
  // Of a protected person no phone is told, and so neither who held it.
  if (asked === undefined || asked !== shown) return "";
  const lines = heldPhonesText(asked, identity.tenures, veil.reference, { lang });
  return lines === "" ? "" : `\n${wrapLines(lines)}\n`;
};

/** Each line at the width of the page, what goes on below further in than it began. */
const wrapLines = (text: string): string =>
  text
    .split("\n")
    .map((line) => {
      const indent = /^ */.exec(line)?.[0] ?? "";
      return wrap(line.trim(), WIDTH, indent, `${indent}    `);
    })
    .join("\n");

/** With how few records the role of an actor falls; `shown` is its id as the analysis shows it. */
const fallsIf = (records: CaseRecords, shown: string, options: AnalyzeOptions, lang: Lang): string => {
  const veil = veilOfCase(records, options);
  const { actors } = attributeRecords(records, resolveIdentity(records));
  const asked = actors.filter((actor) => veil.reference(actor) === shown);
  const found = smallestOverturning(records, {
    actors: asked,
    ...(options.model === undefined ? {} : { model: options.model }),
    ...(options.attributions === undefined ? {} : { attributions: options.attributions }),
    ...(options.communitySeeds === undefined ? {} : { communitySeeds: options.communitySeeds }),
  });
  return [...found.values()].map((one) => overturningText(one, veil.reference, { lang })).join("");
};

/** `faisceau explain CASE ACTOR`: every indicator of one actor with the text of the cited records. */
export const explainCommand: Command = {
  run: (args, io) => {
    const { values, positionals } = parsed(args, { ...analysisOptions, aloud: { type: "boolean" } } as const, [
      "CASE",
      "ACTOR",
    ]);
    const [folder, id] = positionals;
    const { records, options } = openCase(folder ?? "", values, io);
    const analysis = analyze(records, options);
    const actor = analysis.actors.find((one) => one.id === id);
    if (actor === undefined)
      throw new UsageError((words) =>
        words.noActor(printable(id ?? ""), printable(analysis.actors[0]?.id ?? "person:p1")),
      );
    if (values.aloud === true) {
      const next = nextEvidence(records, { ...options, lang: io.lang, inferAnew: 0 });
      const paragraphs = explain(analysis, actor.id, { lang: io.lang, nextEvidence: next }).split("\n\n");
      io.out(`${paragraphs.map((paragraph) => wrap(paragraph, WIDTH, "")).join("\n\n")}\n`);
      return 0;
    }
    const { lang } = io;
    const words = recordWords(records, { ...options, lang });
    io.out(explanationText(actor, words, { lang, identities: analysis.identities }));
    io.out(whoHeld(records, actor.id, options, lang));
    if (actor.role !== null && analysis.options.support) io.out(`\n${fallsIf(records, actor.id, options, lang)}`);
    return 0;
  },
};
