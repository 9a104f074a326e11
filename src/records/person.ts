import * as z from "zod/mini";
import { key } from "./fields/key.js";
import { oneOf } from "./fields/one-of.js";
import type { RecordOf } from "./fields/read-fields.js";
import { setOf, setOfOneOrMore } from "./fields/set-of.js";
import { someText } from "./fields/text.js";
import { yesNo } from "./fields/yes-no.js";

const status = () => oneOf("subject", "migrant", "witness", "family", "official", "service");

const fields = () => ({
  /** Bare key. */
  id: key(),
  /** A set: sorted by code unit. */
  names: z._default(setOf(someText()), []),
  /** A set: sorted by code unit. */
  status: z._default(setOfOneOrMore(status()), []),
  protected: z._default(yesNo(), false),
});

/** One element of `people.json`. */
export interface Person extends RecordOf<ReturnType<typeof fields>> {}

/** How the file lists a person: evidence, not truth. */
export type PersonStatus = Person["status"][number];

/** How an element of `people.json` is read. */
export const personRules = () => ({ fields: fields() });
