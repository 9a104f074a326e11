/**
 * A real number at 9 significant digits, the form in which one is written in a document; -0 becomes 0.
 * `toPrecision` is exact in every engine, and its result is read back as the nearest double.
 */
export const roundSignificant = (x: number): number => (x === 0 ? 0 : Number(x.toPrecision(9)));
