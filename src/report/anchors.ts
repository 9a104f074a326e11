/** What an id may be made of without escaping in a link; the rest is written by its code points, so that no two ids share one anchor. */
const plain = /[A-Za-z0-9:.+-]/;

const anchorOf = (prefix: string, id: string): string =>
  `${prefix}-${Array.from(id, (character) => (plain.test(character) ? character : `_${(character.codePointAt(0) ?? 0).toString(16)}_`)).join("")}`;

/** Where an actor's card stands in the page. */
export const cardAnchor = (actor: string): string => anchorOf("card", actor);

/** Where a cited record stands in the page. */
export const recordAnchor = (reference: string): string => anchorOf("record", reference);
