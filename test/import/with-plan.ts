import { isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/max";
import { type Imported, type ImportOptions, importFiles } from "../../src/import/import-files.js";
import type { ImportSteps } from "../../src/import/import-steps.js";
import { type ImportMapping, readMapping } from "../../src/import/mapping.js";
import { planOfLibrary } from "../../src/import/plan-of-library.js";

export const plan = planOfLibrary({ isSupportedCountry, parsePhoneNumberFromString });

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A mapping of a plain layout, with what a test changes. */
export const mapping = (more: Readonly<Record<string, unknown>> = {}): ImportMapping =>
  readMapping({
    format: "faisceau-mapping/1",
    name: "test",
    version: "1",
    columns: { caller: "A", callee: "B", start: "Start", duration: "Seconds" },
    time: { form: "iso", zone: "Africa/Niamey" },
    ...more,
  });

/** Imports texts, by name, with the plain layout or another one. */
export const importTexts = (
  texts: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<ImportOptions> = {},
  steps?: ImportSteps,
): Imported =>
  importFiles(
    Object.entries(texts).map(([name, text]) => ({ name, bytes: typeof text === "string" ? bytesOf(text) : text })),
    { mapping: mapping(), case: { id: "t", title: "T" }, ...options },
    plan,
    steps,
  );

/** The case's files after an import, for one that adds to it. */
export const filesAfter = (imported: Imported, before: ReadonlyMap<string, Uint8Array> = new Map()) =>
  new Map([...before, ...[...imported.files].map(([name, text]) => [name, bytesOf(text)] as const)]);

export const HEADER = "A,B,Start,Seconds\n";
