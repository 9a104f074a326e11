import { describe, expect, it } from "vitest";
import { analyze } from "../../src/analysis/analyze.js";
import { explanationText } from "../../src/words/explanation.js";
import { openIdentitySentences } from "../../src/words/if-confirmed.js";
import { languageOf } from "../../src/words/language-of.js";
import { summaryText } from "../../src/words/summary.js";
import { recordsOf, statement } from "../records-of.js";

const records = recordsOf({
  people: ["p4", "p31"].map((id) => ({ id, names: ["Issa Malam Oumarou"] })),
  statements: [1, 2, 3].map((n) =>
    statement(
      `s${n}`,
      [{ predicate: "drove", subject: `person:${n === 3 ? "p31" : "p4"}`, object: `person:w${n}`, credibility: 2 }],
      { witness: `person:w${n}`, reliability: "A" },
    ),
  ),
});
const flat = (page: string): string => page.replace(/\s+/g, " ");

describe("openIdentitySentences", () => {
  it("says what each open proposal would change, and how many would change nothing", () => {
    const [first] = openIdentitySentences(analyze(records), 5, languageOf());
    expect(first).toBe(
      "if person:p31 and person:p4 are one person (> 0.99), 1 role would change: person:p31 (driver, participant)",
    );
    expect(openIdentitySentences(analyze(recordsOf({})), 5, languageOf())).toEqual([]);
  });

  it("says what was not tried", () => {
    expect(openIdentitySentences(analyze(records, { identitiesTried: 0 }), 5, languageOf())).toEqual([
      "1 open proposal was not tried: whether a role would change is not known (--identities all)",
    ]);
  });

  it("is in the summary and, for whom it concerns, in the explanation", () => {
    const analysis = analyze(records);
    expect(flat(summaryText(analysis))).toContain("if person:p31 and person:p4 are one person (> 0.99), 1 role would");
    const actor = analysis.actors.find(({ id }) => id === "person:p31");
    if (actor === undefined) throw new Error("nobody");
    expect(flat(explanationText(actor, new Map(), analysis))).toContain(
      "if person:p31 and person:p4 are one person (> 0.99): driver, participant",
    );
  });
});
