/** A piece of HTML: only `html` and `join` make one, so that no text of a record gets in unescaped. */
export interface Markup {
  readonly markup: string;
}

/** What a template may hold: texts and numbers are escaped, markup stands as it is, nothing writes nothing. */
export type Content = Markup | string | number | undefined | readonly Content[];

/** What turns the direction of a line and says nothing: a quote must not rearrange the words around it. */
const directionMarks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;
/** What HTML does not admit or a page cannot show; line ends stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;
const loneSurrogates = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** More than three marks on one letter are no writing: they climb over the lines above. */
const pileOfMarks = /(\p{M}{3})\p{M}+/gu;

const entities: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

/** A text of a record as a page may show it: no controls, no turned directions, no lone surrogates, no piles of marks. */
export const showable = (text: string): string =>
  text.replace(loneSurrogates, "\uFFFD").replace(directionMarks, "").replace(controls, " ").replace(pileOfMarks, "$1");

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

/** Nothing, where a part of a page has nothing to say. */
export const nothing: Markup = { markup: "" };
