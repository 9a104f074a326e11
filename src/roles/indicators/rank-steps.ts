/** A step of a scale: what lies in it is one indicator. */
export interface ScaleStep {
  /** Ends the indicator's id: `contacts-most`. */
  readonly id: string;
  /** Completes "the records show that this person …". */
  readonly says: string;
  /** From this value on … */
  readonly from: number;
  /** … and below that one. */
  readonly below: number;
}

/** What a rank is called, from the least to the most. */
export interface RankWords {
  readonly least: string;
  readonly few: string;
  readonly many: string;
  readonly most: string;
}

/** The usual steps of a rank: hardly any, few, many, most; the broad middle says nothing. */
export const rankSteps = ({ least, few, many, most }: RankWords): readonly ScaleStep[] => [
  { id: "least", says: least, from: 0, below: 0.1 },
  { id: "few", says: few, from: 0.1, below: 0.35 },
  { id: "many", says: many, from: 0.65, below: 0.85 },
  { id: "more", says: most, from: 0.85, below: 0.95 },
  { id: "most", says: `${most}, as hardly anybody else in the case`, from: 0.95, below: 1.01 },
];

/** The id of the indicator that a step of a quantity is: `called setsOff` and `most` give `called-sets-off-most`. */
export const stepId = (quantity: string, step: ScaleStep): string =>
  `${quantity.replace(" ", "-").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-${step.id}`;
