/** One row of `cells.csv`: where a cell stands. */
export interface Cell {
  readonly id: string;
  /** WGS 84 degrees. */
  readonly latitude: number;
  readonly longitude: number;
  /** Bare key. */
  readonly place?: string;
}
