/** Attributes of an element, in the order in which they are written; an absent value writes nothing. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What turns the direction of a line, and says nothing: a name must not rearrange the words around it. */
const directionMarks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;
/** What XML does not admit, and what a screen cannot show: all controls, line ends too. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
const controls = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]/g;
const loneSurrogates = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** More than three marks on one letter are no writing: they climb over the lines above. */
const pileOfMarks = /(\p{M}{3})\p{M}+/gu;

/** A text of a record as it may be drawn: one line, without controls, turned directions, lone surrogates and piles of marks. */
export const drawable = (text: string): string =>
  text.replace(loneSurrogates, "\uFFFD").replace(directionMarks, "").replace(controls, " ").replace(pileOfMarks, "$1");

const entities: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

/** A text inside an element or an attribute: made drawable, then escaped for XML and for HTML. */
export const escaped = (text: string): string =>
  drawable(text).replace(/[&<>"']/g, (character) => entities.get(character) ?? "");

/** A length or place at one decimal: finer than any screen shows it. */
export const decimal = (value: number): string => String(Math.round(value * 10) / 10);

const written = ([name, value]: readonly [string, string | number | undefined]): string =>
  value === undefined ? "" : ` ${name}="${typeof value === "number" ? decimal(value) : escaped(value)}"`;

/** One element with its children, which are written as they are; nothing else makes markup in this room. */
export const element = (name: string, attributes: Attributes, children: readonly string[] = []): string => {
  const opening = `<${name}${Object.entries(attributes).map(written).join("")}`;
  return children.length === 0 ? `${opening}/>` : `${opening}>${children.join("")}</${name}>`;
};

/** What a mark says when it is pointed at, and to a screen reader. */
export const title = (text: string): string => `<title>${escaped(text)}</title>`;
