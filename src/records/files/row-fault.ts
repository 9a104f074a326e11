/** What is wrong with a row, line or element as a whole. */
export type RowFaultCode =
  | "field-count"
  | "lone-surrogate"
  | "not-an-object"
  | "not-json"
  | "not-utf-8"
  | "open-quote"
  | "row-too-long"
  | "text-after-quote";

const SENTENCES: Readonly<Record<Exclude<RowFaultCode, "field-count" | "open-quote">, string>> = {
  "lone-surrogate":
    "A text holds half a surrogate pair (\\uD800 to \\uDFFF alone), which is no character; write the whole character",
  "not-an-object": "This is no JSON object; write one between { and }",
  "not-json": "This is no JSON; write one whole object",
  "not-utf-8": "These bytes are not UTF-8; save the file as UTF-8",
  "row-too-long": "This is longer than 16 MiB; a record is far shorter, so a line end or a quote is probably missing",
  "text-after-quote":
    'Text follows a closing quote; end the field there, or write a quote inside a quoted field twice ("")',
};

/** What a message says of a row that is wrong as a whole. */
export const rowFaultSentence = (code: keyof typeof SENTENCES): string => SENTENCES[code];
