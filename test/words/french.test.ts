import { describe, expect, it } from "vitest";
import { nodeWordsOf } from "../../src/node/words/node-words-of.js";
import { languages } from "../../src/words/language-of.js";

/** What a function of words is called with, to see a sentence of it: a text that breaks no rule, and reads as a number too. */
const argument = new Proxy(() => "7", {
  get: (_, name) => {
    if (name === Symbol.toPrimitive) return () => "7";
    if (name === "map" || name === "slice") return () => ["7"];
    if (name === "join") return () => "7";
    if (name === "length") return 1;
    if (name === "at") return () => "7";
    return typeof name === "string" && /^\d$/.test(name) ? "7" : undefined;
  },
});

/** Every text of a table of words, at any depth; a function is asked for what it says. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  if (typeof value === "function") {
    try {
      return textsIn(value(...Array.from({ length: 8 }, () => argument)));
    } catch {
      // It wants more than a text: those are seen where they are used.
      return [];
    }
  }
  if (value instanceof Map) return [...value.values()].flatMap(textsIn);
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(textsIn);
  return [];
};

const own = ({ problems, ...rest }: (typeof languages)["fr"]): unknown => [
  rest,
  problems.texts.map(([, text]) => text),
];

describe("every text", () => {
  const all = {
    en: [...textsIn(languages.en), ...textsIn(nodeWordsOf("en"))],
    fr: [...textsIn(own(languages.fr)), ...textsIn(nodeWordsOf("fr"))],
  };

  it("is looked at", () => {
    expect(all.en.length).toBeGreaterThan(500);
    expect(all.fr.length).toBeGreaterThan(600);
  });

  it.each(["en", "fr"] as const)("presumes innocence, in %s", (lang) => {
    for (const text of all[lang])
      expect(text).not.toMatch(/guilt|criminal|suspect|culprit|coupable|criminel|malfaiteur/i);
  });

  it("sets French as French is set", () => {
    for (const whole of all.fr) {
      // The examples of a command are typed as they stand.
      const text = whole.replace(/\nExemples\n[\s\S]*?\n\n/, "\n");
      expect(text).not.toMatch(/"/);
      // A space that may break, before what must not stand at the beginning of a line.
      expect(text).not.toMatch(/ [:;!?»%]|« /);
      // Or no space at all; in ids, patterns of time and addresses there is none.
      expect(text).not.toMatch(/[a-zà-ÿ)][;!?»](?:\s|$)|[a-zà-ÿ)]:(?:\s|$)/);
    }
  });
});
