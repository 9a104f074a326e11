/** Classes of tie strength and how wide each is drawn, in pixels; the last is open. */
export const tieWidths: readonly { readonly from: number; readonly to?: number; readonly width: number }[] = [
  { from: 1, to: 1, width: 0.5 },
  { from: 2, to: 4, width: 1 },
  { from: 5, to: 9, width: 1.8 },
  { from: 10, to: 24, width: 3 },
  { from: 25, width: 4.6 },
];

/** The class of a strength, by its place in {@link tieWidths}. */
export const tieClass = (strength: number): number =>
  tieWidths.reduce((found, { from }, i) => (strength >= from ? i : found), 0);
