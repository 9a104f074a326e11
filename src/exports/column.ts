/** A value as an export writes it. A list is of texts; absent where nothing is known. */
export type Value = string | number | readonly string[] | undefined;

/** One attribute that every actor or every tie may have. */
export interface Column<Of> {
  /** Letters, digits and `_` alone, so that it is a name in every format. */
  readonly id: string;
  readonly type: "text" | "list" | "whole" | "real";
  readonly of: (one: Of) => Value;
}

/** A list as one text: items between `|`; a `|` or `\` inside an item has a `\` before it. */
export const joinedList = (items: readonly string[]): string =>
  items.map((item) => item.replace(/[\\|]/g, "\\$&")).join("|");

/** A value as one text; undefined where it is absent. */
export const valueText = (value: Value): string | undefined =>
  value === undefined
    ? undefined
    : typeof value === "string"
      ? value
      : typeof value === "number"
        ? String(value)
        : joinedList(value);
