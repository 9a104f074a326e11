import { type Losses, lossesOf } from "./losses.js";

/** What XML 1.0 cannot hold, escaped or not: most control characters, halves of a surrogate pair, U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const notInXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Counts the texts in which XML cannot hold a character. */
export const xmlLosses = (): Losses =>
  lossesOf(notInXml, "XML 1.0 cannot hold these control characters: U+FFFD stands there");

const escapes: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["\t", "&#9;"],
  ["\n", "&#10;"],
  ["\r", "&#13;"],
]);

/** A text as it stands in an attribute or an element of XML, line ends and tabs kept as they are. */
export const xmlText = (text: string): string => text.replace(/[&<>"\t\n\r]/g, (c) => escapes.get(c) ?? c);

/** An attribute of an element, with the space before it. */
export const xmlAttribute = (name: string, value: string): string => ` ${name}="${xmlText(value)}"`;
