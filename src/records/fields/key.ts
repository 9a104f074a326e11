import { field } from "./field.js";
import { quoted } from "./quoted.js";

const CONTROL = /\p{Cc}/u;

/** Whether a text may name something: not empty, and without control characters (U+0000–1F, U+007F–9F). */
export const isKey = (text: string): boolean => text !== "" && !CONTROL.test(text);

/** A key: compared exactly, never trimmed or reformatted. */
export const key = () =>
  field((raw, fail): string => {
    if (typeof raw !== "string")
      return fail("wrong-type", `${quoted(raw)} is no text; a key is written between quotes`);
    if (isKey(raw)) return raw;
    return fail("not-a-key", `${quoted(raw)} is no key: a key is not empty and holds no control character`);
  });
