/**
 * A text made safe for a terminal or a page of text: control characters, and marks that turn the direction of what
 * follows, are written as `\u202e`, so that a hostile name can neither move the cursor nor reorder a line.
 */
export const printable = (text: string): string =>
  text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
