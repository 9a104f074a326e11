import * as z from "zod/mini";
import { oneOf } from "./fields/one-of.js";
import { quoted } from "./fields/quoted.js";
import type { RecordOf } from "./fields/read-fields.js";
import { text } from "./fields/text.js";
import { yesNo } from "./fields/yes-no.js";

const interpreters = () =>
  z.array(text(), { error: (issue) => `${quoted(issue.input)} is no list; write ["ti>ar", "ar>it"]` });

const fields = () => ({
  /** From language to language, in the order in which it was interpreted: `ti>ar`, `ar>it`. */
  interpreters: z.exactOptional(z.readonly(interpreters())),
  inCustody: z.exactOptional(yesNo()),
  benefitPromised: z.exactOptional(yesNo()),
  inGroup: z.exactOptional(yesNo()),
  identification: z.exactOptional(oneOf("spontaneous", "photo-array", "single-photo", "confrontation")),
});

/** How a statement was taken, as far as it weighs on what it says. */
export interface Conditions extends RecordOf<ReturnType<typeof fields>> {}

/** How the `conditions` of a statement are read: one that is wrong is set aside, the others stay. */
export const conditionsRules = () => ({
  fields: fields(),
  describing: ["interpreters", "inCustody", "benefitPromised", "inGroup", "identification"] as const,
});
