/** What turns the direction of a line and says nothing: a name or quote must not rearrange the words around it. */
const directionMarks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;
/** What neither XML nor HTML admits, and what a page cannot show; tabs and line ends stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;
const loneSurrogates = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** More than three marks on one letter are no writing: they climb over the lines above. */
const pileOfMarks = /(\p{M}{3})\p{M}+/gu;

/** A text of a record as a page or a picture may show it: no controls, no turned directions, no lone surrogates, no piles of marks. */
export const showable = (text: string): string =>
  text.replace(loneSurrogates, "\uFFFD").replace(directionMarks, "").replace(controls, " ").replace(pileOfMarks, "$1");
