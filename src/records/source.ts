import * as z from "zod/mini";
import { field } from "./fields/field.js";
import { key } from "./fields/key.js";
import { quoted } from "./fields/quoted.js";
import type { RecordOf } from "./fields/read-fields.js";
import { text } from "./fields/text.js";
import { reliability } from "./reliability.js";

const state = () =>
  field((raw, fail): string =>
    typeof raw === "string" && /^[A-Z]{2}$/.test(raw)
      ? raw
      : fail("not-in-list", `${quoted(raw)} is no ISO 3166 code of two capital letters; write one like IT`),
  );

const fields = () => ({
  id: key(),
  kind: z.exactOptional(text()),
  reliability: z.exactOptional(reliability()),
  /** Who may see it. */
  handling: z.exactOptional(text()),
  title: z.exactOptional(text()),
  /** ISO 3166 alpha-2 code of the authority that supplied it. */
  state: z.exactOptional(state()),
});

/** One row of `sources.csv`. */
export interface Source extends RecordOf<ReturnType<typeof fields>> {}

/** How a row of `sources.csv` is read. */
export const sourceRules = () => ({
  fields: fields(),
  describing: ["reliability", "handling", "title", "state"] as const,
});
