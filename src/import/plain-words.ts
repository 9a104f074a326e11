/**
 * A header or a code word as it is compared: without accents, case, underscores, points and doubled blanks. "Date_Appel" and "date appel"
 * are one, "N° appelé" and "n° appele" too.
 */
export const plainWords = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s_.:\uFEFF\u200E\u200F]+/gu, " ")
    .trim();
