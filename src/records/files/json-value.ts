import type { RowFaultCode } from "./row-fault.js";

/** A JSON object as it stands in a file; its own fields alone count. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** A JSON text read: its value, or what is wrong with it as a whole. */
export type JsonReading = { readonly value: unknown } | { readonly fault: RowFaultCode };

const ESCAPED_HALF = /\\u[dD][89a-fA-F]/;
const HALF = /\p{Surrogate}/u;

/** Whether a value holds half a surrogate pair anywhere; without recursion, since a file may be nested deeper than a stack. */
const holdsHalfAPair = (value: unknown): boolean => {
  const left: unknown[] = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next === "string" && HALF.test(next)) return true;
    if (Array.isArray(next)) for (const element of next) left.push(element);
    else if (typeof next === "object" && next !== null) {
      for (const [name, element] of Object.entries(next)) left.push(name, element);
    }
  }
  return false;
};

/** Reads one JSON text. */
export const readJson = (text: string): JsonReading => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: "not-json" };
  }
  // Halves can only come out of an escape: the text itself was decoded from UTF-8.
  return ESCAPED_HALF.test(text) && holdsHalfAPair(value) ? { fault: "lone-surrogate" } : { value };
};

// A text, to its end or that of the file, or what some programs write where JSON has no number.
const TEXT_OR_NO_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"?|-?\b(?:NaN|Infinity)\b/gs;

/** The object that a text holds which is no record: halves of surrogate pairs, NaN and Infinity are borne. */
export const readLeniently = (text: string): JsonObject | undefined => {
  const attempt = (json: string): unknown => {
    try {
      return JSON.parse(json);
    } catch {
      return undefined;
    }
  };
  let value = attempt(text);
  if (value === undefined && /NaN|Infinity/.test(text))
    value = attempt(text.replace(TEXT_OR_NO_NUMBER, (part) => (part.startsWith('"') ? part : "null")));
  return isJsonObject(value) ? value : undefined;
};

/** Whether a JSON value is an object, neither a list nor null. */
export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A field of an object by its name, inherited ones never. */
export const ownField = (object: JsonObject, name: string): unknown =>
  Object.hasOwn(object, name) ? object[name] : undefined;
