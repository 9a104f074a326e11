/** A share as it stands in a table: three decimals, without the leading zero that every one of them has. */
export const shown = (value) => (value === undefined || Number.isNaN(value) ? "-" : value.toFixed(3));

/** A share in per cent with one decimal, for rates that are small. */
export const percent = (value) => (Number.isNaN(value) ? "-" : `${(100 * value).toFixed(1)} %`);
