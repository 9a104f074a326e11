import { type Attributes, drawable, element, escaped } from "./svg-element.js";

/** Fonts that a system has for the scripts of the routes; none is embedded, so what is missing is drawn by another. */
export const fontFamily =
  'system-ui, "Segoe UI", "Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic", "Noto Sans Tifinagh", "DejaVu Sans", sans-serif';

const firstLetter = /\p{L}/u;
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Whether a text runs from right to left: as its first letter does. */
export const runsLeftward = (text: string): boolean => rightToLeft.test(firstLetter.exec(text)?.[0] ?? "");

/** Where a text stands at its point: its left end, its middle or its right end, whatever its direction. */
export type Anchor = "left" | "middle" | "right";

/** A line of text at a point of its base line, in its own direction and apart from that of its neighbours. */
export const svgText = (
  text: string,
  x: number,
  y: number,
  anchor: Anchor = "left",
  attributes: Attributes = {},
): string => {
  const leftward = runsLeftward(drawable(text));
  // In a line from right to left, `start` is its right end.
  const anchored = anchor === "middle" ? "middle" : (anchor === "left") === leftward ? "end" : undefined;
  return element(
    "text",
    {
      x,
      y,
      "text-anchor": anchored,
      ...(leftward ? { direction: "rtl", "unicode-bidi": "isolate" } : {}),
      ...attributes,
    },
    [escaped(text)],
  );
};
