import type { Analysis } from "../analysis/analysis.js";
import { brokenLines } from "./broken-lines.js";
import { legendMark, standingOrder } from "./marks.js";
import { roleWord } from "./picture-options.js";
import type { PictureWords } from "./picture-words.js";
import { roleCounts } from "./role-counts.js";
import { element, title } from "./svg-element.js";
import { ink } from "./svg-picture.js";
import { svgText } from "./svg-text.js";
import { shortened } from "./text-width.js";

const width = 250;
const row = 19;

/** The legend of the network: what shapes, circles, lines and areas mean, and how many of each there are. */
export const networkLegend = (
  analysis: Analysis,
  words: PictureWords,
  x: number,
  top: number,
  /** Widths of ties with what they stand for. */
  ties: readonly { readonly width: number; readonly text: string }[],
  marks: "each" | "groups",
): { readonly svg: string; readonly width: number; readonly height: number } => {
  const parts: string[] = [];
  let y = top + 10;
  const heading = (text: string): void => {
    y += 6;
    for (const line of brokenLines(text, 11, width)) {
      parts.push(svgText(line, x, y, "left", { "font-weight": 600 }));
      y += 15;
    }
    y += 4;
  };
  const counted = (mark: string, text: string, count: number | undefined, data: Record<string, string>): void => {
    const lines = brokenLines(shortened(text, 11, 3 * width), 11, width - (count === undefined ? 28 : 72));
    parts.push(
      element("g", data, [
        title(count === undefined ? text : `${text}: ${words.number(count)}`),
        mark,
        ...lines.map((line, i) => svgText(line, x + 28, y + 4 + i * 14)),
        ...(count === undefined ? [] : [svgText(words.number(count), x + width - 4, y + 4, "right")]),
      ]),
    );
    y += row + (lines.length - 1) * 14;
  };
  heading(words.rolesHeading);
  for (const [role, count] of roleCounts(analysis))
    counted(legendMark({ role }, x + 9, y), roleWord(words, role), count, { "data-role": role });
  heading(words.standingsHeading);
  for (const standing of standingOrder) {
    const count = analysis.actors.filter((actor) => actor.role === null && actor.standing === standing).length;
    if (count > 0)
      counted(legendMark({ standing }, x + 9, y), words.standings[standing], count, { "data-standing": standing });
  }
  const hidden = analysis.actors.filter(({ cautions }) => cautions.includes("protected")).length;
  if (hidden > 0 && marks === "each") {
    const ring = element("circle", { cx: x + 9, cy: y, r: 7, fill: "none", stroke: ink.text, "stroke-width": 0.8 });
    counted(ring, words.protectedPerson, hidden, { "data-caution": "protected" });
  }
  heading(marks === "each" ? words.tiesHeading : words.groupTiesHeading);
  for (const { width: stroke, text } of ties) {
    const line = element("path", { d: `M${x} ${y}h20`, stroke: ink.tie, "stroke-width": stroke });
    counted(line, text, undefined, {});
  }
  y += 8;
  const area = element("rect", { x, y: y - 7, width: 20, height: 14, rx: 6, fill: "#e3ecf6" });
  counted(area, marks === "each" ? words.groupArea : words.groupMark, undefined, {});
  for (const line of brokenLines(words.groupIsNoCrew, 11, width)) {
    parts.push(svgText(line, x, y + 4, "left", { fill: ink.quiet }));
    y += 15;
  }
  return { svg: element("g", { "data-part": "legend" }, parts), width, height: y - top };
};
