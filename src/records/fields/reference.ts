import { keyOf, kindOf } from "../reference.js";
import { type Fail, field } from "./field.js";
import { isKey } from "./key.js";
import { quoted } from "./quoted.js";

const kindsInWords = (kinds: readonly string[]): string => kinds.map((kind) => `${kind}:…`).join(" or ");

const read = (raw: unknown, kinds: readonly string[], fail: Fail): string => {
  if (typeof raw !== "string") return fail("wrong-type", `${quoted(raw)} is no text; write ${kindsInWords(kinds)}`);
  if (!raw.includes(":"))
    return fail("not-a-reference", `${quoted(raw)} does not say of which kind it is; write ${kindsInWords(kinds)}`);
  if (!kinds.includes(kindOf(raw)))
    return fail("wrong-kind", `${quoted(raw)} is of another kind; write ${kindsInWords(kinds)}`);
  if (!isKey(keyOf(raw)))
    return fail("not-a-key", `${quoted(raw)} has no key after its colon, or one with a control character`);
  return raw;
};

/** A reference written whole, `kind:key`, of one of the kinds named. */
export const reference = <Kind extends string>(...kinds: readonly Kind[]) =>
  field((raw, fail) => read(raw, kinds, fail) as `${Kind}:${string}`);
