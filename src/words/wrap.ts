/** Breaks a text at its spaces into lines of at most `width` characters, the first after `first`, the others after `rest`. */
export const wrap = (text: string, width: number, first: string, rest: string = first): string => {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(" ")) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      [line, empty] = [rest, true];
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join("\n");
};
