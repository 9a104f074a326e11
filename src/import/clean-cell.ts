// Marks of direction, zero-width characters and a byte order mark: they are invisible and come with copied numbers.
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
const BLANKS = /[\s\u00A0\u202F\u2007]+/g;
// Arabic-Indic, extended Arabic-Indic and full-width digits begin here.
const DIGIT_ZEROS = [0x0660, 0x06f0, 0xff10] as const;
const OTHER_DIGITS = /[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/g;

// What needs no cleaning: most cells of most files.
const PLAIN = /^[\w+*#/:.,()-]*$/;

const asciiDigit = (character: string): string => {
  const code = character.charCodeAt(0);
  const zero = DIGIT_ZEROS.find((start) => code >= start && code < start + 10) ?? code;
  return String(code - zero);
};

/**
 * A cell as it is read: blanks at its ends gone and doubled ones made one, invisible marks gone, digits of every script as 0 to 9, and
 * without the forms in which spreadsheets keep a text a text (`="227…"`, `'227…`). The raw cell stays in the ledger.
 */
export const cleanCell = (raw: string): string => {
  if (PLAIN.test(raw)) return raw;
  const text = raw.replace(INVISIBLE, "").replace(OTHER_DIGITS, asciiDigit).replace(BLANKS, " ").trim();
  const formula = /^="(.*)"$/.exec(text);
  return (formula?.[1] ?? text.replace(/^'(?=[+\d])/, "")).trim();
};

/** Whether a cell says nothing: empty, or one of the signs that stand for nothing. */
export const isNothing = (clean: string): boolean => clean === "" || /^(-+|n\/?a|null|none|nil|\\N)$/i.test(clean);
