const ELISION = /^\s*(…|\.\.\.)\s*$/;

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The first line of a shown output that the real one does not have, in order; a line of `…` leaves lines out, a `…` in a line anything. */
export function firstLineNotIn(output: string, shown: string): string | undefined {
  const real = output.split("\n").map((line) => line.trimEnd());
  let at = 0;
  for (const line of shown.split("\n")) {
    if (line.trim() === "" || ELISION.test(line)) continue;
    const pattern = new RegExp(`^\\s*${line.trim().split("…").map(escaped).join(".*")}$`);
    const found = real.findIndex((text, i) => i >= at && pattern.test(text));
    if (found < 0) return line;
    at = found + 1;
  }
  return undefined;
}
