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
    if (kind === undefined) throw new UsageError(`no kind ${text}: ${kinds.join(", ")}`);
    return kind;
  });

const topOf = (text: string): number => {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new UsageError(`--top ${text}: give a whole number of 1 or more`);
  return Number(text);
};

/** `faisceau next CASE`: what to ask for next, as a page of text or as JSON. */
export const nextCommand: Command = {
  name: "next",
  summary: "which record to ask for next, from which state, and why",
  help: `faisceau next CASE [options]

Ranks what could be asked for by how much it is expected to change the role
probabilities: a phone's call records, a question to a witness, an identity to
confirm. Each with the reason, the records that suggest it and the state that
holds it. Nothing is asked for about protected people, nor about whoever is
listed as service, official or family.

  --top N              how many of the first to give (10)
  --kind KIND          only call-records, identity or question; may be repeated
  --json               write a JSON array, and nothing else
  --confirm FILE       judgements to apply besides those of the case
  --reveal-protected   show protected people by their real ids and names
  --key-file FILE      key of the pseudonyms of protected people

Examples
  faisceau next fixtures/harmattan
  faisceau next fixtures/harmattan --kind question --top 3
  faisceau next fixtures/harmattan --json > next.json

Exit status: 0 done, 1 the case could not be read, 2 wrong usage.
`,
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
    const found = nextEvidence(records, { ...options, kinds: wanted, most, progress: progress.step });
    progress.done();
    io.out(values.json === true ? `${JSON.stringify(found, undefined, 1)}\n` : nextEvidenceText(found, top));
    return 0;
  },
};
