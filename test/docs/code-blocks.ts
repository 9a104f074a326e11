/** A fenced block of a Markdown file. */
export interface CodeBlock {
  readonly file: string;
  /** Of the opening fence, from 1. */
  readonly line: number;
  readonly language: string;
  readonly text: string;
  /** From `<!-- not run: … -->` on the line above the fence. */
  readonly reason?: string;
}

/** Every fenced block, in order. */
export function codeBlocks(file: string, markdown: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  const lines = markdown.split("\n");
  for (let i = 0; i < lines.length; i++) {
    const open = /^(\s*)(`{3,}|~{3,})\s*(\S*)/.exec(lines[i] ?? "");
    if (open === null) continue;
    const [, indent = "", fence = "", language = ""] = open;
    const end = lines.findIndex((line, j) => j > i && line.trim() === fence);
    if (end < 0) throw new Error(`${file}:${i + 1}: a fence that stays open`);
    const text = lines
      .slice(i + 1, end)
      .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
      .join("\n");
    const reason = /^\s*<!-- not run: (.+?) -->\s*$/.exec(lines[i - 1] ?? "")?.[1];
    blocks.push({ file, line: i + 1, language, text, ...(reason === undefined ? {} : { reason }) });
    i = end;
  }
  return blocks;
}
