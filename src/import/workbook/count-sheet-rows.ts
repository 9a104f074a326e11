import type { RecordCount } from "../count-records.js";

/**
 * Counts the rows of a sheet in its XML by their tags. It shares nothing with what reads them (`sheet-rows`), on purpose: the equation of the
 * ledger is worth something only if the two sides are counted apart. A row that holds no value, text or formula is an empty line.
 */
export const countSheetRows = (xml: string): RecordCount => {
  let [records, blank] = [0, 0];
  const text = xml.includes("<!--") ? xml.replace(/<!--[\s\S]*?-->/g, "") : xml;
  const tag = /<(?:[\w.-]+:)?row(?=[\s/>])/g;
  const holds = /<(?:[\w.-]+:)?(?:v(?:\s[^>]*)?>[^<]|v(?:\s[^>]*)?><!\[CDATA\[|[tf](?=[\s/>]))/;
  const starts: number[] = [];
  for (let match = tag.exec(text); match !== null; match = tag.exec(text)) starts.push(match.index);
  for (const [i, start] of starts.entries()) {
    const next = starts[i + 1] ?? text.length;
    const end = text.slice(start, next).search(/<\/(?:[\w.-]+:)?row\s*>/);
    // The last row is followed by the rest of the sheet, a closed one (<row/>) by nothing of its own.
    const own = end === -1 ? "" : text.slice(start, start + end);
    if (holds.test(own)) records += 1;
    else blank += 1;
  }
  return { records, blank };
};
