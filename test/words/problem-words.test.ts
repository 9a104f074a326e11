import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/words/language-of.js";
import { problemWords } from "../../src/words/problem-words.js";

const french = languageOf("fr");
const records = fileURLToPath(new URL("../../src/records/", import.meta.url));

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  );

/** What stands in the place of an expression: what such a message has there. */
const inHole = (expression: string): string =>
  expression === "what"
    ? "column"
    : /quoted/.test(expression)
      ? '"x"'
      : /^(n|more|lost|limit|begin|line|MOST)/.test(expression)
        ? "7"
        : "word";

/** What the readers of records may say: every text of at least three words in their sources, with its holes filled. */
const messagesIn = (file: string): readonly string[] => {
  const found: string[] = [];
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    else if (ts.isTemplateExpression(node))
      found.push(
        node.head.text +
          node.templateSpans.map(({ expression, literal }) => inHole(expression.getText()) + literal.text).join(""),
      );
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.filter((text) => /[a-z] \S+ \S/.test(text));
};

/** No messages of their own: parts that are only put together, or what a digest is taken of. */
const parts: ReadonlySet<string> = new Set([
  "2013-08-01T10:00:00Z or 2013-08-01T12:00:00+02:00",
  ", and the row goes on to the end of the file, over 7 more lines",
  '; its columns seem to be separated by word, not commas ("faisceau import" reads such files)',
  // `shown` looks at the whole of these; what is put into them is looked at by itself.
  'A quote that is opened here is never closedword; close it, or write a quote inside a quoted field twice ("")',
  "its header lacks wordword",
  " and word more",
]);

describe("row errors in French", () => {
  const messages = filesIn(records).flatMap((file) => messagesIn(file));

  it("finds what the readers say", () => {
    expect(messages.length).toBeGreaterThan(80);
    expect(messages).toContain("The callee is the caller; a call has two phones");
  });

  it("has a text for each, so that a new message in src/records needs one", () => {
    const without = messages.filter((message) => !parts.has(message) && problemWords(message, french) === message);
    expect(without).toEqual([]);
  });

  it("says what stands in a text in the language too, and quotes values as they are", () => {
    expect(problemWords('"a; b" is no time; write a day like 2013-08-01, or 2013-08-01T10:00:00Z', french)).toBe(
      "«\u00a0a; b\u00a0» n'est pas une date ni une heure\u202f; écrire un jour comme 2013-08-01, ou 2013-08-01T10:00:00Z",
    );
    expect(problemWords("The file is not read: it is empty; a CSV begins with its header", french)).toBe(
      "Le fichier n'est pas lu\u00a0: il est vide\u202f; un CSV commence par son en-tête",
    );
  });

  it("says the faults of several fields one by one", () => {
    const fault = '"x" is neither true nor false; write one of them, without quotes';
    expect(problemWords(`custody: ${fault}; group: ${fault}`, french).match(/n'est ni true ni false/g)).toHaveLength(2);
  });

  it("leaves alone what it has no text for, and all of English", () => {
    expect(problemWords("Something new", french)).toBe("Something new");
    expect(problemWords("The file is not read: it is empty", languageOf("en"))).toBe(
      "The file is not read: it is empty",
    );
  });
});
