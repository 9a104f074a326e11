import { LONGEST_ROW, rowBytes } from "./byte-row.js";
import { decodeLeniently, utf8Decoder } from "./decode-utf8.js";

/** A row of a CSV: its fields, or what is wrong with it as a whole. */
export interface CsvRow {
  /** The line on which it begins. */
  readonly line: number;
  /** Where the row is wrong as a whole, what can be made out of them; none where it is too long. */
  readonly fields: readonly string[];
  readonly fault?: "not-utf-8" | "open-quote" | "row-too-long" | "text-after-quote";
  /** The line on which it ends. */
  readonly lastLine: number;
}

const [LF, CR, QUOTE, COMMA] = [10, 13, 34, 44] as const;

// Where in a row the reader is.
const [START, PLAIN, QUOTED, CLOSED, CLOSED_CR] = [0, 1, 2, 3, 4] as const;

const plainFields = (text: string): string[] => text.split(",");

/** The fields of a row that holds a quoted one; a text behind a closing quote is part of its field. */
const quotedFields = (text: string): string[] => {
  const fields: string[] = [];
  let at = 0;
  while (true) {
    if (text[at] === '"') {
      let value = "";
      let end = text.indexOf('"', at + 1);
      let from = at + 1;
      while (end !== -1 && text[end + 1] === '"') {
        value += text.slice(from, end + 1);
        from = end + 2;
        end = text.indexOf('"', from);
      }
      value += text.slice(from, end === -1 ? text.length : end);
      at = end === -1 ? text.length : end + 1;
      const comma = text.indexOf(",", at);
      const next = comma === -1 ? text.length : comma;
      fields.push(value + text.slice(at, next));
      at = next;
    } else {
      const comma = text.indexOf(",", at);
      fields.push(text.slice(at, comma === -1 ? text.length : comma));
      at = comma === -1 ? text.length : comma;
    }
    if (text[at] !== ",") return fields;
    at += 1;
  }
};

const withoutCarriageReturn = (bytes: Uint8Array): Uint8Array => (bytes.at(-1) === CR ? bytes.subarray(0, -1) : bytes);

/**
 * The rows of a CSV (RFC 4180), the header too, read from its bytes piece by piece. Lines end in LF or CRLF; a quoted field may hold line
 * ends, and a quote inside an unquoted field is text. An empty line is no row. No more than one row is held at a time.
 */
export function* csvRows(chunks: Iterable<Uint8Array>, longest: number = LONGEST_ROW): Generator<CsvRow, void> {
  const decode = utf8Decoder();
  const row = rowBytes(longest);
  let state: number = START;
  let quoted = false;
  let textAfterQuote = false;
  let line = 1;
  let begin = 1;

  const finished = (ended: boolean): CsvRow | undefined => {
    const open = state === QUOTED;
    const empty = row.isEmpty();
    const bytes = row.take();
    const place = { line: begin, lastLine: line };
    const fieldsOf = quoted ? quotedFields : plainFields;
    const hadText = textAfterQuote;
    state = START;
    quoted = false;
    textAfterQuote = false;
    if (open || bytes === undefined) {
      const fields = bytes === undefined ? [] : fieldsOf(decodeLeniently(bytes));
      return { ...place, fields, fault: open ? "open-quote" : "row-too-long" };
    }
    // At the end of the file a carriage return without its line feed is text.
    const own = ended ? bytes : withoutCarriageReturn(bytes);
    if (empty || own.length === 0) return undefined;
    const text = decode(own);
    const fields = fieldsOf(text ?? decodeLeniently(own));
    if (text === undefined) return { ...place, fields, fault: "not-utf-8" };
    return hadText ? { ...place, fields, fault: "text-after-quote" } : { ...place, fields };
  };

  for (const chunk of chunks) {
    let from = 0;
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i];
      if (byte === LF) {
        if (state === QUOTED) {
          line += 1;
          continue;
        }
        row.add(chunk.subarray(from, i), false);
        from = i + 1;
        const done = finished(false);
        line += 1;
        begin = line;
        if (done !== undefined) yield done;
      } else if (state === PLAIN) {
        if (byte === COMMA) state = START;
      } else if (state === QUOTED) {
        if (byte === QUOTE) state = CLOSED;
      } else if (state === START) {
        if (byte === QUOTE) {
          state = QUOTED;
          quoted = true;
        } else if (byte !== COMMA) state = PLAIN;
      } else if (state === CLOSED && byte === QUOTE) state = QUOTED;
      else if (state === CLOSED && byte === COMMA) state = START;
      else if (state === CLOSED && byte === CR) state = CLOSED_CR;
      else {
        textAfterQuote = true;
        state = byte === COMMA ? START : PLAIN;
      }
    }
    row.add(chunk.subarray(from), true);
  }
  if (state === CLOSED_CR) textAfterQuote = true;
  const last = state === QUOTED || !row.isEmpty() ? finished(true) : undefined;
  if (last !== undefined) yield last;
}
