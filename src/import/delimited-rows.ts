/** A record of a delimited text: its cells, or what is wrong with it as a whole. */
export interface DelimitedRow {
  /** The line on which it begins. */
  readonly line: number;
  /** The line on which it ends; later than `line` where a quoted cell holds line ends. */
  readonly lastLine: number;
  readonly cells: readonly string[];
  /** An empty line: nothing but blanks, neither a delimiter nor a quote. */
  readonly blank: boolean;
  readonly fault?: "open-quote" | "text-after-quote";
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

const lineEndsIn = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;

/**
 * The records of a delimited text, empty lines too (as one empty cell). Unlike the case folder's own CSV, delivered files have any
 * delimiter, may have no quotes at all, and end their lines in LF, CRLF or CR, even mixed. O(length).
 */
export function* delimitedRows(text: string, delimiter: string, quotes = true): Generator<DelimitedRow, void> {
  const stop = new RegExp(`${escaped(delimiter)}|\\r|\\n`, "g");
  const stopFrom = (from: number): number => {
    stop.lastIndex = from;
    return stop.exec(text)?.index ?? text.length;
  };
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const begin = line;
    const start = at;
    const cells: string[] = [];
    let fault: DelimitedRow["fault"];
    while (true) {
      let cell = "";
      if (quotes && text[at] === '"') {
        let from = at + 1;
        let end = text.indexOf('"', from);
        while (end !== -1 && text[end + 1] === '"') {
          cell += text.slice(from, end + 1);
          from = end + 2;
          end = text.indexOf('"', from);
        }
        cell += text.slice(from, end === -1 ? text.length : end);
        line += lineEndsIn(cell);
        if (end === -1) fault = "open-quote";
        at = end === -1 ? text.length : end + 1;
        const next = stopFrom(at);
        const rest = text.slice(at, next);
        if (rest.trim() !== "") {
          fault ??= "text-after-quote";
          cell += rest;
        }
        at = next;
      } else {
        const next = stopFrom(at);
        cell = text.slice(at, next);
        at = next;
      }
      cells.push(cell);
      if (!text.startsWith(delimiter, at)) break;
      at += delimiter.length;
    }
    const blank = cells.length === 1 && text.slice(start, at).trim() === "";
    yield { line: begin, lastLine: line, cells, blank, ...(fault === undefined ? {} : { fault }) };
    at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
    line += 1;
  }
}
