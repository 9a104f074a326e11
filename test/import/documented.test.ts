import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { COLUMN_ROLES } from "../../src/import/column-roles.js";
import { ENCODINGS } from "../../src/import/decode-file.js";
import { durationForms } from "../../src/import/duration-forms.js";
import { importPresets } from "../../src/import/presets.js";
import { renumberings } from "../../src/import/renumberings.js";

const text = readFileSync(new URL("../../docs/import.md", import.meta.url), "utf8");

it("docs/import.md tells of every preset, encoding, form of durations and renumbering", () => {
  for (const name of [...importPresets.keys(), ...ENCODINGS, ...durationForms]) expect(text).toContain(`\`${name}\``);
  for (const { on } of renumberings) expect(text).toContain(on);
});

it("docs/import.md tells of every role of a column, those of a side by what they end in", () => {
  for (const role of COLUMN_ROLES) {
    const ending = /^(?:caller|callee|subscriber)([A-Z]\w*)$/.exec(role)?.[1];
    expect(text, role).toContain(`\`${ending ?? role}\``);
  }
});

it("docs/import.md shows the presets' samples", () => {
  const shown = [...text.matchAll(/^\| `([^`]+)` \| .* \| `fixtures\/import\//gm)].map(([, name]) => name);
  expect(shown.sort()).toEqual([...importPresets.keys()].sort());
});
