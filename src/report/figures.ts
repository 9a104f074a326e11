import type { Language } from "../words/language.js";
import { probabilityIn } from "../words/numbers.js";
import { decibansIn } from "../words/weight-words.js";
import { html, type Markup } from "./html.js";

/**
 * A number of the document as the page shows it: `value` keeps it as the document has it, so that whoever doubts a rounding, or a program,
 * finds it there.
 */
export const figure = (value: number | string, text: string): Markup =>
  html`<data value="${String(value)}">${text}</data>`;

/** A whole number. */
export const count = (n: number, { numbers }: Language): Markup => figure(n, numbers.grouped(n));

/** A probability: two digits, never rounded to certainty. */
export const probability = (p: number, language: Language): Markup => figure(p, probabilityIn(language, p));

/** A weight of evidence in decibans. */
export const decibans = (weight: number, language: Language): Markup => figure(weight, decibansIn(language, weight));

/** A share as whole per cent. */
export const percent = (share: number, { numbers }: Language): Markup =>
  figure(share, numbers.withUnit(String(Math.round(share * 100)), "%"));

/** A measure: three significant digits. */
export const measured = (value: number, { numbers }: Language): Markup =>
  figure(value, numbers.decimal(value === 0 ? "0" : Number.isInteger(value) ? String(value) : plainDigits(value)));

/** Three significant digits without an exponent. */
const plainDigits = (value: number): string => {
  const text = value.toPrecision(3);
  return text.includes("e") ? Number(text).toFixed(8).replace(/0+$/, "") : text;
};
