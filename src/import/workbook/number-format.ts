/** What a cell's format shows of its number. */
export type NumberFormat =
  | {
      readonly shows: "number";
      /** Of a format that is nothing but digits: how many are shown at least, and whether a + stands before them. */
      readonly digits?: { readonly least: number; readonly plus: boolean };
    }
  | { readonly shows: "date"; readonly hours: boolean; readonly seconds: boolean }
  /** Hours, minutes, seconds without a day; `elapsed` where they count on beyond 24. */
  | { readonly shows: "clock"; readonly elapsed: boolean; readonly seconds: boolean };

/** Formats that a workbook names by their number alone, as far as they show dates or hours (ECMA-376, 18.8.30). */
const BUILT_IN: ReadonlyMap<number, string> = /* @__PURE__ */ new Map([
  ...[14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, "yyyy-mm-dd"] as const),
  ...[18, 20, 32, 34, 55].map((id) => [id, "h:mm"] as const),
  ...[19, 21, 33, 35, 56].map((id) => [id, "h:mm:ss"] as const),
  [22, "yyyy-mm-dd h:mm"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
]);

const NUMBER: NumberFormat = { shows: "number" };

/** A format's first section, which is the one of numbers above zero; what stands in quotes or behind \ is text. */
const parts = (code: string): { readonly signs: string; readonly plain: string } => {
  let [signs, plain] = ["", ""];
  for (const [piece] of code.matchAll(/"[^"]*"|\\.|[_*].|\[[^\]]*\]|[^"\\]/g)) {
    if (piece === ";") break;
    if (piece.startsWith('"')) plain += piece.slice(1, -1);
    else if (piece.startsWith("\\")) plain += piece.slice(1);
    else if (/^\[(h+|m+|s+)\]$/i.test(piece)) signs += piece;
    else if (!/^[_*[]./.test(piece)) {
      signs += piece;
      plain += piece;
    }
  }
  return { signs: signs.replace(/am\/pm|a\/p/gi, ""), plain: plain.trim() };
};

/** Reads the code of a format, as it stands in a workbook: always in the letters of English, whatever Excel's own language. */
export const readFormat = (code: string): NumberFormat => {
  const { signs, plain } = parts(code);
  const elapsed = /\[/.test(signs);
  const seconds = /s/i.test(signs);
  const hours = /h/i.test(signs);
  // m is a month, unless hours or seconds stand by it.
  if (/[yd]/i.test(signs) || (/m/i.test(signs) && !hours && !seconds && !elapsed))
    return { shows: "date", hours, seconds };
  if (hours || seconds || elapsed) return { shows: "clock", elapsed, seconds };
  return /^\+?[0#][0# ()-]*$/.test(plain)
    ? { shows: "number", digits: { least: plain.replace(/[^0]/g, "").length, plus: plain.startsWith("+") } }
    : NUMBER;
};

/** The format of that number, with the codes that the workbook itself has. */
export const formatOf = (id: number, own: ReadonlyMap<number, string>): NumberFormat => {
  const code = own.get(id) ?? BUILT_IN.get(id);
  return code === undefined ? NUMBER : readFormat(code);
};
