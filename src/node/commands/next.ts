import type { EvidenceKind } from "../../next-evidence/candidate.js";
import { nextEvidence } from "../../next-evidence/next-evidence.js";
import { nextEvidenceText } from "../../words/evidence-page.js";
import { caseOptions, openCase } from "../case-options.js";
import { progressOn } from "../progress.js";
import { UsageError } from "../usage-error.js";
import type { Command } from "./command.js";
import { parsed } from "./command.js";

const kinds: readonly EvidenceKind[] = ["call-records", "identity", "question"];

const kindsOf = (given: readonly string[]): readonly EvidenceKind[] =>
  given.map((text) => {
    const kind = kinds.find((one) => one === text);
    if (kind === undefined) throw new UsageError((words) => words.noKind(text, kinds.join(", ")));
    return kind;
  });

const topOf = (text: string): number => {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new UsageError((words) => words.top(text));
  return Number(text);
};

/** `faisceau next CASE`: what to ask for next, as a page of text or as JSON. */
export const nextCommand: Command = {
  run: (args, io) => {
    const { values, positionals } = parsed(
      args,
      {
        ...caseOptions,
        json: { type: "boolean" },
        top: { type: "string" },
        kind: { type: "string", multiple: true },
      } as const,
      ["CASE"],
    );
    const top = topOf(values.top ?? "10");
    const wanted = values.kind === undefined ? kinds : kindsOf(values.kind);
    const progress = progressOn(io);
    const { records, options } = openCase(positionals[0] ?? "", values, io);
    const most = values.json === true ? top : Number.MAX_SAFE_INTEGER;
    const found = nextEvidence(records, { ...options, lang: io.lang, kinds: wanted, most, progress: progress.step });
    progress.done();
    io.out(
      values.json === true
        ? `${JSON.stringify(found, undefined, 1)}\n`
        : nextEvidenceText(found, top, { lang: io.lang }),
    );
    return 0;
  },
};
