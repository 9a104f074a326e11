import { drawable } from "./svg-element.js";

/** Judgement, measured on system fonts: widths in ems by stretch of Unicode, the first that holds a character. */
const widths: readonly (readonly [first: number, last: number, ems: number])[] = [
  [0x30, 0x39, 0.58], // digits
  [0x0300, 0x036f, 0], // combining marks
  [0x0590, 0x05ff, 0.6], // Hebrew
  [0x064b, 0x065f, 0], // Arabic marks
  [0x0600, 0x06ff, 0.6], // Arabic
  [0x07c0, 0x07ff, 0.65], // N'Ko
  [0x1200, 0x139f, 0.85], // Ethiopic
  [0x2d30, 0x2d7f, 0.8], // Tifinagh
  [0x2d80, 0x2ddf, 0.85], // Ethiopic, continued
  [0xab00, 0xab2f, 0.85], // Ethiopic, continued
  [0xfb50, 0xfdff, 0.8], // Arabic presentation forms
  [0xfe70, 0xfefc, 0.7],
  [0x200b, 0x200d, 0], // joiners
  [0x1100, 0x11ff, 1],
  [0x2e80, 0x9fff, 1.05], // Chinese, Japanese
  [0xac00, 0xd7a3, 1.05], // Korean
  [0xff00, 0xff60, 1.05],
  [0x1f000, 0x3ffff, 1.3], // pictographs and rare ideographs
];

const narrow = new Set(Array.from("iIjlt.,:;'’|!()[]-/ ·f"));
const wide = new Set(Array.from("mwMWQO@%Œœ—…&"));

const emsOf = (character: string): number => {
  if (narrow.has(character)) return 0.36;
  if (wide.has(character)) return 0.95;
  const code = character.codePointAt(0) ?? 0;
  for (const [first, last, ems] of widths) if (code >= first && code <= last) return ems;
  return character === character.toLowerCase() ? 0.58 : 0.72;
};

/** How wide a text is at most, about, in pixels at a font size: estimated from a table by script, since there is no screen to ask. O(length). */
export const textWidth = (text: string, fontSize: number): number => {
  let ems = 0;
  for (const character of drawable(text)) ems += emsOf(character);
  return ems * fontSize;
};

const mark = /^[\p{M}\u200C\u200D]$/u;

/** A text cut so that it is at most so wide, with … where it was cut and never between a letter and its marks. O(length). */
export const shortened = (text: string, fontSize: number, most: number): string => {
  const characters = Array.from(drawable(text).trim());
  let [ems, fits] = [0, 0];
  const room = most / fontSize;
  for (const [i, character] of characters.entries()) {
    ems += emsOf(character);
    if (ems > room) {
      while (fits > 0 && mark.test(characters[fits] ?? "")) fits -= 1;
      return `${characters.slice(0, Math.max(1, fits)).join("").trimEnd()}…`;
    }
    // Room for the dots is kept from here on.
    if (ems + 0.95 <= room) fits = i + 1;
  }
  return characters.join("");
};
