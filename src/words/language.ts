import type { DateWords } from "./dates.js";
import type { ExplainWords } from "./explain-words.js";
import type { Noun, NounId } from "./nouns.js";
import type { PageWords } from "./pages/page-words.js";
import type { ProblemWords } from "./problem-texts.js";
import type { Terms } from "./terms.js";

/** How numbers are written. */
export interface NumberWords {
  /** A whole number in groups of three: 12,345. */
  readonly grouped: (n: number) => string;
  /** A number that is written with a point, as the language writes it: 0.89 or 0,89. */
  readonly decimal: (text: string) => string;
  /** "+12 dB", with the space that the language sets before a unit. */
  readonly withUnit: (number: string, unit: string) => string;
  /** Which form of a noun goes with a count: English has the singular for 1 alone, French for 0 and 1. */
  readonly isSingular: (n: number) => boolean;
}

/** How texts are put together. */
export interface TypographyWords {
  /** Words of somebody else, between the language's own marks. */
  readonly quoted: (text: string) => string;
  /** "a, b and c". */
  readonly and: (all: readonly string[]) => string;
  /** "a, b or c". */
  readonly or: (all: readonly string[]) => string;
}

/** The words for the weight of evidence, from the weakest; see weight-words.ts. */
export type WeightScale = readonly [
  hardly: string,
  weak: string,
  moderate: string,
  moderatelyStrong: string,
  strong: string,
  veryStrong: string,
  extremelyStrong: string,
];

/**
 * Everything that is said to a person, in one language. A further language is a further object of this type, in a file of its own: what
 * it leaves out does not compile.
 */
export interface Language {
  /** BCP 47: "en", "fr". */
  readonly lang: string;
  readonly typography: TypographyWords;
  readonly numbers: NumberWords;
  readonly nouns: Readonly<Record<NounId, Noun>>;
  readonly dates: DateWords;
  readonly terms: Terms;
  /** Completes "the records show that this person …", by the id of the indicator of the built-in model. */
  readonly indicators: ReadonlyMap<string, string>;
  readonly weights: { readonly scale: WeightScale; readonly against: (support: string) => string };
  readonly pages: PageWords;
  readonly explain: ExplainWords;
  readonly problems: ProblemWords;
}
