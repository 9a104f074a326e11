/**
 * How a language says what readers of records say: pairs of the English text and its own, with the same holes, `{name}`. What stands in a hole is
 * said in the language as well where it is such a text itself, and otherwise as it is; a hole whose name begins with `word` takes no space, and one that begins with `json` is to be typed as it stands.
 * The document has its messages in English; this is how they are read in another language.
 */
export interface ProblemWords {
  readonly texts: readonly (readonly [english: string, own: string])[];
  /** A value of the records between the marks of the language. */
  readonly quoted: (value: string) => string;
  /** What is wrong with one field of several. */
  readonly field: (name: string, message: string) => string;
  /** What stands between the faults of several fields. */
  readonly betweenFields: string;
}
