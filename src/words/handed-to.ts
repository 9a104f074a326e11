import type { HandedTo } from "../records/case-records.js";
import { type InLanguage, languageOf } from "./language-of.js";

/** The order in which the counts are said. */
const ORDER = [
  "calls",
  "callsReduced",
  "statements",
  "claims",
  "phones",
  "coverage",
  "people",
  "events",
  "cells",
  "problems",
] as const satisfies readonly (keyof HandedTo["leftOut"])[];

/** In a sentence or two: for whom sources were left out, how many, what went with them, and what stays unmarked. */
export const handedToText = ({ reader, leftOut, unmarked }: HandedTo, { lang }: InLanguage = {}): string => {
  const { handedTo } = languageOf(lang).pages;
  const went = ORDER.flatMap((what) => (leftOut[what] === 0 ? [] : [handedTo.counts[what](leftOut[what])]));
  const first = leftOut.sources === 0 ? handedTo.whole(reader) : handedTo.less(reader, leftOut.sources, went);
  return unmarked === 0 ? first : `${first} ${handedTo.unmarked(unmarked)}`;
};
