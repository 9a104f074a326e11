import { textWidth } from "./text-width.js";

/** A text broken into lines that are at most so wide. */
export const brokenLines = (text: string, fontSize: number, most: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, fontSize) <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};
