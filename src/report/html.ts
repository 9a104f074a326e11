import { showable } from "../words/showable.js";

/** A piece of HTML: only `html` and `join` make one, so that no text of a record gets in unescaped. */
export interface Markup {
  readonly markup: string;
}

/** What a template may hold: texts and numbers are escaped, markup stands as it is, nothing writes nothing. */
export type Content = Markup | string | number | undefined | readonly Content[];

const entities: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

/** A showable text, escaped for an element or for an attribute, which stands in double quotes wherever a page is written here. */
export const escaped = (text: string): string =>
  showable(text).replace(/[&<>"]/g, (character) => entities.get(character) ?? "");

const isMarkup = (content: Content): content is Markup =>
  typeof content === "object" && content !== null && "markup" in content;

const written = (content: Content): string => {
  if (content === undefined) return "";
  if (typeof content === "string") return escaped(content);
  if (typeof content === "number") return String(content);
  return isMarkup(content) ? content.markup : content.map(written).join("");
};

/** A template of HTML; what is put into it is escaped unless it is markup itself. */
export const html = (parts: TemplateStringsArray, ...contents: readonly Content[]): Markup => ({
  markup: parts.map((part, i) => part + written(contents[i])).join(""),
});

/** Text made by this library that is markup already: a picture, the style, the script. */
export const ready = (markup: string): Markup => ({ markup });

/** A text of this library with what is typed between back quotes, as code. */
export const withCode = (text: string): Markup =>
  html`${text.split("`").map((part, i) => (i % 2 === 0 ? part : html`<code>${part}</code>`))}`;

/** Nothing, where a part of a page has nothing to say. */
export const nothing: Markup = { markup: "" };
