import type { Language } from "./language.js";
import type { ProblemWords } from "./problem-texts.js";

interface Template {
  readonly pattern: RegExp;
  readonly holes: readonly string[];
  readonly own: string;
  /** How much of the text is no hole: the more there is, the surer it is that this is what was said. */
  readonly certain: number;
}

const HOLE = /\{(\w+)\}/g;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const templateOf = ([english, own]: readonly [string, string]): Template => {
  const holes = [...english.matchAll(HOLE)].map(([, name = ""]) => name);
  const literals = english.split(/\{\w+\}/);
  const pattern = literals.reduce(
    (all, literal, i) =>
      `${all}${i === 0 ? "" : holes[i - 1]?.startsWith("word") === true ? "(\\S+)" : "([\\s\\S]*?)"}${escaped(literal)}`,
    "",
  );
  return { pattern: new RegExp(`^${pattern}$`), holes, own, certain: literals.join("").length };
};

const compiled = /* @__PURE__ */ new WeakMap<ProblemWords, readonly Template[]>();

const templatesOf = (words: ProblemWords): readonly Template[] => {
  const known = compiled.get(words);
  if (known !== undefined) return known;
  const templates = words.texts.map(templateOf).sort((x, y) => y.certain - x.certain);
  compiled.set(words, templates);
  return templates;
};

/** Messages about several fields of one object are one: "field: message; field: message". */
const PART = /; (?=[\w.[\]]+: )/;
const FIELD = /^([\w.[\]]+): ([\s\S]+)$/;

/** Texts stand in texts, but no deeper than this. */
const deepest = 4;

const inFields = (message: string, words: ProblemWords, depth: number): string | undefined => {
  const parts = message.split(PART).map((part) => FIELD.exec(part));
  if (parts.some((part) => part === null)) return undefined;
  return parts
    .map((part) => words.field(part?.[1] ?? "", said(part?.[2] ?? "", words, depth + 1)))
    .join(words.betweenFields);
};

/** Several quoted values, perhaps each with what it is for: "N° appelant" (caller), "Date" (date) */
const VALUES = /^"[^"]*"(?: \([\w ]+\))?(?:, "[^"]*"(?: \([\w ]+\))?)*(?: …)?$/;

const said = (message: string, words: ProblemWords, depth: number): string => {
  if (VALUES.test(message)) return message.replace(/"([^"]*)"/g, (_, value: string) => words.quoted(value));
  const value = /^"([\s\S]*)"$/.exec(message);
  if (value !== null) return words.quoted(value[1] ?? "");
  if (depth > deepest) return message;
  for (const { pattern, holes, own } of templatesOf(words)) {
    const found = pattern.exec(message);
    if (found === null) continue;
    const values = new Map(
      holes.map((name, i) => {
        const text = found[i + 1] ?? "";
        return [name, name.startsWith("json") ? text : said(text, words, depth + 1)];
      }),
    );
    return own.replace(HOLE, (_, name: string) => values.get(name) ?? "");
  }
  return inFields(message, words, depth) ?? message;
};

/**
 * A message of a row error, a note or a refusal in a language. What that language has no text for stays in English.
 *
 * O(texts × length), for a message of a bounded number of holes.
 */
export const problemWords = (message: string, language: Language): string =>
  language.problems.texts.length === 0 ? message : said(message, language.problems, 0);
