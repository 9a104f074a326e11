import { expect, it } from "vitest";
import { analyze } from "../../src/analysis/analyze.js";
import { explanationText } from "../../src/words/explanation.js";
import { languageOf } from "../../src/words/language-of.js";
import { summaryText } from "../../src/words/summary.js";
import { whatFalls } from "../../src/words/what-falls.js";
import { recordsOf, statement } from "../records-of.js";

const drove = { predicate: "drove", subject: "person:d", object: "person:x", credibility: 2 };
const analysis = analyze(
  recordsOf({
    statements: ["a", "b", "c"].map((who) =>
      statement(`s-${who}`, [drove], { witness: `person:${who}`, reliability: "A" }),
    ),
  }),
);

it("what falls without a source or witness is one sentence for each outcome", () => {
  const lost = { role: null, standing: "undetermined", probability: 0.284 } as const;
  const support = [
    { left: "person:a", ...lost },
    { left: "source:a", ...lost },
    { left: "source:b", role: "guide", standing: null, probability: 0 },
    { left: "source:c", role: null, standing: "contact" },
  ] as const;
  const actors = analysis.actors.map((actor) => (actor.id === "person:d" ? { ...actor, support } : actor));
  const driver = actors.find(({ id }) => id === "person:d");
  if (driver === undefined) throw new Error("no driver");
  expect(driver.role).toBe("driver");
  const sentences = [
    "without person:a or source:a: no role, undetermined (driver 0.28)",
    "without source:b: guide, named by no other record (driver < 0.01)",
    "without source:c: no role, contact",
  ];
  expect(whatFalls(driver, languageOf("en"))).toEqual(sentences);
  expect(whatFalls(driver, languageOf("fr"))).toEqual([
    "sans person:a ou source:a\u00a0: aucun rôle, indéterminé (convoyeur 0,28)",
    "sans source:b\u00a0: guide, citée par aucune autre pièce (convoyeur <\u00a00,01)",
    "sans source:c\u00a0: aucun rôle, contact",
  ]);
  for (const sentence of sentences) expect(explanationText(driver, new Map())).toContain(`  ${sentence}`);
  const summary = summaryText({ ...analysis, actors });
  for (const sentence of sentences.slice(0, 2)) expect(summary).toContain(`      ${sentence}`);
  expect(summary).toContain("      … and 1 other: see the document");
});

it("nothing falls where nothing is told", () => {
  for (const actor of analysis.actors) expect(whatFalls({ ...actor, support: [] }, languageOf("en"))).toEqual([]);
});
