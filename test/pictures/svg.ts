import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { SaxesParser } from "saxes";
import type { Analysis } from "../../src/analysis/analysis.js";
import { analyze } from "../../src/analysis/analyze.js";
import { protectedIds } from "../../src/identity/protected-actors.js";
import { resolveIdentity } from "../../src/identity/resolve-identity.js";
import { readCaseFolder } from "../../src/node/read-case-folder.js";
import type { CaseRecords } from "../../src/records/case-records.js";
import { keyOf } from "../../src/records/reference.js";

/** One element of a picture, as an XML reader finds it. */
export interface Mark {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text of its own `title`. */
  title: string;
  text: string;
}

/** Every element of an SVG text in order; throws where it is not well-formed. */
export const marksOf = (svg: string): readonly Mark[] => {
  const parser = new SaxesParser();
  const marks: Mark[] = [];
  const open: Mark[] = [];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const mark = { name, attributes: attributes as Record<string, string>, title: "", text: "" };
    marks.push(mark);
    open.push(mark);
  });
  parser.on("text", (text) => {
    const own = open.at(-1);
    if (own !== undefined) own.text += text;
    if (own?.name === "title" && open.length > 1) open[open.length - 2]!.title += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(svg).close();
  return marks;
};

/** What a strict policy and an attentive reader would refuse in a picture. */
export const refused = (svg: string): readonly string[] =>
  marksOf(svg).flatMap(({ name, attributes }) => [
    ...(["script", "style", "foreignObject", "image", "a", "use"].includes(name) ? [name] : []),
    ...Object.keys(attributes).filter(
      (attribute) => attribute === "style" || attribute.startsWith("on") || attribute.includes("href"),
    ),
    ...Object.values(attributes).filter(
      (value) => value.includes("NaN") || value.includes("Infinity") || value.includes("undefined"),
    ),
  ]);

const cases = new Map<string, { readonly records: CaseRecords; readonly analysis: Analysis }>();

/** A fixture with its analysis, read once. */
export const fixture = (name: string) => {
  const known = cases.get(name);
  if (known !== undefined) return known;
  const records = readCaseFolder(fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url)));
  const made = { records, analysis: analyze(records, { support: false }) };
  cases.set(name, made);
  return made;
};

/** The text of a file of the repository. */
export const fileText = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), "utf8");

/** Every text by which a protected person of a fixture could be known: names, numbers, and ids in full. */
export const hiddenTexts = (name: string): readonly string[] => {
  const { records } = fixture(name);
  const hidden = protectedIds(records, resolveIdentity(records));
  const names = records.people.filter(({ id }) => hidden.persons.has(`person:${id}`)).flatMap((person) => person.names);
  return [...names, ...[...hidden.phones].map(keyOf), ...[...hidden.persons].map((id) => `"${id}"`)];
};
