import type { Analysis } from "../analysis/analysis.js";
import type { PictureWords } from "./picture-words.js";
import { ink } from "./svg-picture.js";
import { svgText } from "./svg-text.js";
import { shortened } from "./text-width.js";

/** Around every picture. */
export const margin = 24;
/** From the margin to what is drawn. */
export const headHeight = 64;

/** The two lines on top of a picture: what it is, and of which case. */
export const pictureHead = (analysis: Analysis, words: PictureWords, name: string): readonly string[] => [
  svgText(shortened(`${name} – ${analysis.case.title}`, 20, 700), margin, margin + 16, "left", {
    "font-size": 20,
    "font-weight": 600,
  }),
  svgText(
    `${words.actors(analysis.actors.length)}, ${words.ties(analysis.ties.length)}, ${words.calls(analysis.records.calls)}. ${words.presumption}`,
    margin,
    margin + 36,
    "left",
    { "font-size": 12, fill: ink.quiet },
  ),
];
