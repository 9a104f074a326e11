import { quoted } from "../records/fields/quoted.js";
import { cleanCell } from "./clean-cell.js";
import type { NumberPlan } from "./number-plan.js";
import { newNumbersOf } from "./renumberings.js";
import { saysAnonymous } from "./words.js";

/** What stands at an end of a record. */
export type PhoneKind =
  | "number"
  | "satellite"
  | "short-code"
  | "service-code"
  | "sender-name"
  | "anonymous"
  | "unplaced";

/** A cell read as an end of a record. */
export interface ReadPhone {
  /** The key in the case; an anonymous end has none, since each is its own unknown. */
  readonly key?: string;
  readonly kind: PhoneKind;
  /** Of numbers: whether today's plan of the country has numbers like it, an older plan had, or neither. */
  readonly plan?: "current" | "old" | "unknown";
  /** Of digits that are a number of two countries: the other reading, in E.164 form. */
  readonly other?: string;
}

/** Why a cell is no end of a record. */
export interface PhoneFault {
  readonly code: "spreadsheet-number" | "spreadsheet-error" | "number-and-text" | "not-a-number" | "no-country";
  readonly message: string;
}

/** What decides how numbers are read. */
export interface PhoneRules {
  readonly plan: NumberPlan;
  /** ISO 3166 alpha-2 of national numbers. */
  readonly country?: string;
  /** Whether a number without `+` or `00` is national, international, or either. */
  readonly form: "either" | "national" | "international";
}

/** Networks above the countries, by the digits after the `+`. */
const SATELLITES: readonly (readonly [network: string, digits: RegExp])[] = [
  ["Inmarsat", /^870/],
  ["Iridium", /^881[67]/],
  ["Globalstar", /^881[89]/],
  ["Thuraya", /^88216/],
];

// 2.27901E+11, 2,27901E+11: what a spreadsheet shows of a number of twelve digits. Its last digits are gone.
const SCIENTIFIC = /^\d(?:[.,]\d+)?E\+?\d{1,2}$/i;
const SPREADSHEET_ERROR = /^#(?:REF|N\/A|NAME|VALUE|NUM|NULL|DIV\/0|SPILL|NOM|VALEUR)\b|^#{3,}$/i;
const SERVICE_CODE = /^(?=.*[*#])[*#\d]+$/;
const SEPARATORS = /[\s().\-/\u2010-\u2015·]/g;
const MOST_DIGITS = 15;
const LONGEST_SHORT_CODE = 6;

const fault = (code: PhoneFault["code"], message: string): PhoneFault => ({ code, message });

/** `tel:+227…` and `sip:+227…@operator` without what is around them. */
const withoutScheme = (text: string): string => {
  const sip = /^sips?:([^@;]+)(?:@.*)?$/i.exec(text);
  if (sip !== null) return sip[1] ?? text;
  return text.replace(/^tel:/i, "").replace(/;.*$/, "");
};

const placed = (number: string, valid: boolean): ReadPhone => ({
  key: number,
  kind: "number",
  plan: valid ? "current" : newNumbersOf(number) === undefined ? "unknown" : "old",
});

/** A number in international form, its digits without `+`: kept as it stands unless its country's rules strip a trunk zero. */
const international = (digits: string, { plan }: PhoneRules): ReadPhone | undefined => {
  if (digits.length > MOST_DIGITS || digits.length < 7) return undefined;
  if (SATELLITES.some(([, network]) => network.test(digits))) return { key: `+${digits}`, kind: "satellite" };
  const read = plan.read(`+${digits}`);
  if (read === undefined) return undefined;
  return read.valid ? placed(read.number, true) : placed(`+${digits}`, false);
};

const code = (
  kind: "short-code" | "service-code",
  prefix: string,
  text: string,
  country: string | undefined,
): ReadPhone => ({
  key: country === undefined ? `${prefix}:${text}` : `${prefix}:${country}/${text}`,
  kind,
});

const unplaced = (text: string): ReadPhone => ({ key: `unplaced:${text}`, kind: "unplaced" });

/** Digits without `+` or `00`: national, international without its sign, or a short code. */
const bare = (digits: string, raw: string, rules: PhoneRules): ReadPhone | PhoneFault => {
  const { plan, country, form } = rules;
  const own = country === undefined || form === "international" ? undefined : plan.read(digits, country);
  if (own?.valid === true) {
    const abroad = form === "national" || digits.startsWith("0") ? undefined : plan.read(`+${digits}`);
    const twice = abroad?.valid === true && abroad.number !== own.number;
    return { ...placed(own.number, true), ...(twice ? { other: abroad.number } : {}) };
  }
  if (digits.length <= LONGEST_SHORT_CODE) return code("short-code", "short", digits, country);
  const foreign = form === "national" ? undefined : plan.read(`+${digits}`);
  if (form === "international") return international(digits, rules) ?? unplaced(digits);
  if (country === undefined)
    return fault(
      "no-country",
      `${quoted(raw)} has no + or 00 before it and no country is given; name the country of national numbers (--country NE), or say "form": "international" in the mapping`,
    );
  if (foreign?.valid === true) return placed(foreign.number, true);
  // Neither is handed out today: a plan that has numbers of that length is the better guess, the own country's first.
  if (own?.possible === true) return placed(own.number, false);
  if (own !== undefined && newNumbersOf(own.number) !== undefined) return placed(own.number, false);
  if (foreign?.possible === true || newNumbersOf(`+${digits}`) !== undefined) return placed(`+${digits}`, false);
  return SATELLITES.some(([, network]) => network.test(digits)) && digits.length >= 11
    ? { key: `+${digits}`, kind: "satellite" }
    : unplaced(digits);
};

/**
 * Reads a cell as an end of a record. A key that begins with `+` is a telephone number in E.164 form and nothing else is; the others say
 * what they are before a colon, so that no short code, sender name or unreadable number is ever taken for a number.
 */
export const readPhone = (raw: string, rules: PhoneRules): ReadPhone | PhoneFault => {
  const text = withoutScheme(cleanCell(raw));
  if (SCIENTIFIC.test(text))
    return fault(
      "spreadsheet-number",
      `${quoted(text)} is what a spreadsheet made of a number, and its last digits are lost; get the file anew, with the column as text`,
    );
  if (SPREADSHEET_ERROR.test(text))
    return fault(
      "spreadsheet-error",
      `${quoted(text)} is a spreadsheet's error; get the cell's number from the original file`,
    );
  if (saysAnonymous(text)) return { kind: "anonymous" };
  const compact = text.replace(/^(\d+)\.0$/, "$1").replace(SEPARATORS, "");
  if (SERVICE_CODE.test(compact)) return code("service-code", "service", compact, rules.country);
  if (/\p{L}/u.test(text)) {
    const digits = text.replace(/\D/g, "").length;
    return digits >= 7
      ? fault("number-and-text", `${quoted(text)} holds a number and a text; put the number alone into the column`)
      : { key: `sender:${text}`, kind: "sender-name" };
  }
  if (!/^\+?\d+$/.test(compact))
    return fault("not-a-number", `${quoted(text)} is neither a number nor a name; write a number like +22700000101`);
  if (compact.startsWith("+")) return international(compact.slice(1), rules) ?? unplaced(compact);
  if (compact.startsWith("00") && compact.length >= 9) {
    const abroad = international(compact.slice(2), rules);
    // A national number may begin with zeros too: what no country has behind 00 is read as one.
    if (abroad !== undefined && !/^0/.test(compact.slice(2))) return abroad;
  }
  return bare(compact, text, rules);
};

/** Reads cells as ends, each text once: a number is met a thousand times in its records, and its plan is a long table. */
export const phoneReader = (rules: PhoneRules): ((raw: string) => ReadPhone | PhoneFault) => {
  const read = new Map<string, ReadPhone | PhoneFault>();
  return (raw) => {
    const known = read.get(raw);
    if (known !== undefined) return known;
    const phone = readPhone(raw, rules);
    read.set(raw, phone);
    return phone;
  };
};
