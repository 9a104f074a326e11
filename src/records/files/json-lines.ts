import { LONGEST_ROW, rowBytes } from "./byte-row.js";
import { decodeLeniently, utf8Decoder } from "./decode-utf8.js";
import { isJsonObject, type JsonObject, readJson, readLeniently } from "./json-value.js";
import type { RowFaultCode } from "./row-fault.js";

/** A line or element that should be a JSON object, or what is wrong with it as a whole. */
export type JsonRow =
  | { readonly line: number; readonly object: JsonObject }
  | {
      readonly line: number;
      readonly fault: Exclude<RowFaultCode, "field-count" | "open-quote">;
      /** The object that it holds all the same; no record is made of it. */
      readonly leniently?: JsonObject;
    };

const [LF, CR] = [10, 13] as const;

/** The object that bytes hold; `undefined` stands for bytes that were too many. */
export const jsonRow = (
  line: number,
  bytes: Uint8Array | undefined,
  decode: (bytes: Uint8Array) => string | undefined,
): JsonRow => {
  if (bytes === undefined) return { line, fault: "row-too-long" };
  const wrong = (fault: "not-utf-8" | "lone-surrogate" | "not-json", held: string): JsonRow => {
    const leniently = readLeniently(held);
    return { line, fault, ...(leniently === undefined ? {} : { leniently }) };
  };
  const text = decode(bytes);
  if (text === undefined) return wrong("not-utf-8", decodeLeniently(bytes));
  const read = readJson(text);
  if ("fault" in read) return wrong(read.fault === "lone-surrogate" ? "lone-surrogate" : "not-json", text);
  return isJsonObject(read.value) ? { line, object: read.value } : { line, fault: "not-an-object" };
};

/** The objects of a JSONL file, one a line, read from its bytes piece by piece. Lines end in LF or CRLF; an empty one is none. */
export function* jsonLines(chunks: Iterable<Uint8Array>, longest: number = LONGEST_ROW): Generator<JsonRow, void> {
  const decode = utf8Decoder();
  const row = rowBytes(longest);
  let line = 1;
  for (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, from)) {
      row.add(chunk.subarray(from, end), false);
      from = end + 1;
      const bytes = row.take();
      const own = bytes?.at(-1) === CR ? bytes.subarray(0, -1) : bytes;
      if (own === undefined || own.length > 0) yield jsonRow(line, own, decode);
      line += 1;
    }
    row.add(chunk.subarray(from), true);
  }
  if (!row.isEmpty()) yield jsonRow(line, row.take(), decode);
}
