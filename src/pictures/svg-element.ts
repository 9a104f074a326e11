import { showable } from "../words/showable.js";

/** Attributes of an element, in the order in which they are written; an absent value writes nothing. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Line ends and tabs: a text in a picture is one line. */
const lineEnds = /[\t\n\r\u2028\u2029]/g;

/** A text of a record as it may be drawn: showable, and one line. */
export const drawable = (text: string): string => showable(text).replace(lineEnds, " ");

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
