// What a user's first lines look like; type-checked under both resolutions, strict and with the declarations checked too.
import { type Analysis, analysisText, analyze, type CaseRecords, parseCase } from "faisceau";
import { type Imported, importCalls, importPresets } from "faisceau/import";
import * as node from "faisceau/node";

const records: CaseRecords = parseCase(
  new Map([["case.json", '{ "format": "faisceau-case/1", "id": "c", "title": "C" }']]),
);
const analysis: Analysis = analyze(records);
export const text: string = analysisText(analysis);
const preset = importPresets.get("calls-fr");
export const imported: Imported | undefined =
  preset &&
  importCalls([{ name: "a.csv", bytes: new Uint8Array() }], { mapping: preset.mapping, case: { id: "c", title: "C" } });
export const namesOfNode: string[] = Object.keys(node);
