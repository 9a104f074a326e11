import { type Content, html, type Markup } from "./html.js";

/** The head of a column: its words, and the class of columns that are set in another way (`number`, `reason`). */
export type Head = string | readonly [words: string, of: "number" | "reason"];

const head = (one: Head): Markup =>
  typeof one === "string" ? html`<th scope="col">${one}</th>` : html`<th scope="col" class="${one[1]}">${one[0]}</th>`;

/** A table that may be wider than the page, so that it scrolls by itself and is reached by the keyboard; `rows` are its `tr`, `title` the id of its heading. */
export const wideTable = (title: string, heads: readonly Head[], rows: Content): Markup =>
  html`<div class="wide" tabindex="0" role="region" aria-labelledby="${title}"><table><thead><tr>${heads.map(head)}</tr></thead><tbody>
${rows}</tbody></table></div>`;
