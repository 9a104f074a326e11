import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { MappingError, readMapping } from "../../src/import/mapping.js";
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
const messagesIn = (file: string, hole: (expression: string) => string = inHole): readonly string[] => {
  const found: string[] = [];
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    else if (ts.isTemplateExpression(node))
      found.push(
        node.head.text +
          node.templateSpans.map(({ expression, literal }) => hole(expression.getText()) + literal.text).join(""),
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

/** What an import may say; its presets, words of columns and forms are no messages. */
const imports = fileURLToPath(new URL("../../src/import/", import.meta.url));
const noMessages =
  /presets|column-roles|words\.ts|single-byte|renumberings|plan-of-library|mapping-faults|day-count|cell-value|settle-calls/;

/** Of an import: what stands in the place of an expression. */
const inHoleOfImport = (expression: string): string => {
  const known: readonly (readonly [RegExp, string])[] = [
    [/^(advice)$/, "hand over its rows as CSV"],
    [/^choices$/, "out or in"],
    [/^(unsaid|message|refusal|error\.message)$/, "it is empty"],
    [/nowhere/, "stands for no place"],
    [/settled ===/, "a message"],
    [/agreed === undefined/, "taken is"],
    [/^what$/, "zone"],
    [/^zone\.why|^why$/, "the mapping says so"],
    [/^own$/, "each time says its own offset from UTC"],
    [/looked\.seems/, "a PDF"],
    [/JSON\.stringify|^wanted$/, '"x"'],
    [/^column$|quoted|fit\.lacks|fit\.twice|has\.join|names?$|named\(|column\)|path\)/, '"x"'],
    [/cells\.length > 12|^other$|lines/, ""],
    [/[Ww]ithin|HEADER|length|errors|seconds|\d|[Rr]ows?|number|MB|most|counts|calls|line/, "7"],
  ];
  return known.find(([pattern]) => pattern.test(expression))?.[1] ?? "word";
};

/** Parts of messages, which are put together elsewhere, and what a mapping says of itself. */
const partsOfImport = new Set([
  "text in UTF-16",
  "it cannot be read",
  "word:7: it is empty",
  '"x", seen from the called',
  "; the mapping says word",
  " (it goes on to line 7, since a quote is open)",
  'word (cells separated by "x")',
  "stands for no place",
  "are no degrees of latitude and longitude",
  "the end says that it is",
  "its part word the mapping says so; get the file anew",
  "declares a DOCTYPE, which a workbook does not have",
  "is no well-formed XML",
]);

describe("row errors in French", () => {
  const ofImport = filesIn(imports)
    .filter((file) => !noMessages.test(file.slice(imports.length)))
    .flatMap((file) => messagesIn(file, inHoleOfImport));

  it("has a text for each that an import may say", () => {
    expect(ofImport.length).toBeGreaterThan(120);
    const without = ofImport.filter((text) => !partsOfImport.has(text) && problemWords(text, french) === text);
    expect(without).toEqual([]);
  });

  const messages = filesIn(records).flatMap((file) => messagesIn(file));

  it("says a whole row error of an import", () => {
    expect(
      problemWords(
        '"Roaming" is no known kind of record; add it to the mapping: "kind": { "words": { "Roaming": "voice" } } (or sms, missed, data, other)',
        french,
      ),
    ).toBe(
      '«\u00a0Roaming\u00a0»\u00a0: type d\'enregistrement inconnu\u202f; l\'ajouter à la correspondance\u00a0: "kind": { "words": { "Roaming": "voice" } } (ou sms, missed, data, other)',
    );
    expect(
      problemWords('its header has "A", "B" twice; name the column by its number in the mapping', french),
    ).toContain("«\u00a0A\u00a0», «\u00a0B\u00a0»");
  });

  it("says every fault of a mapping", () => {
    const wrong: readonly unknown[] = [
      {
        format: "faisceau-mapping/1",
        name: "",
        version: 1,
        columns: { caller: 0, callee: {}, whom: "x" },
        time: { form: "x", zone: "x", overlap: "x" },
        numbers: { country: "ne" },
        quotes: "x",
        partySeparators: "x",
        some: 1,
        others: 1,
      },
      {
        format: "faisceau-mapping/1",
        name: "x",
        version: "1",
        columns: { caller: "A", other: "B" },
        time: { form: "iso" },
      },
      {
        format: "faisceau-mapping/1",
        name: "x",
        version: "1",
        columns: { caller: "A", callee: "B", other: "B" },
        time: { form: "iso" },
      },
      "x",
    ];
    const faults = wrong.flatMap((value) => {
      try {
        readMapping(value);
      } catch (error) {
        if (error instanceof MappingError) return error.faults;
      }
      return [];
    });
    expect(faults.length).toBeGreaterThan(12);
    expect(faults.filter((fault) => problemWords(fault, french) === fault)).toEqual([]);
  });

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
