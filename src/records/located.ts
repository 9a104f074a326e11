/** A record, and the line on which it begins. */
export interface Located<Value> {
  readonly record: Value;
  readonly file: string;
  readonly line: number;
}
