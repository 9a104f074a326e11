/** Orders two texts by UTF-16 code unit: negative, zero or positive. The order of every list in faisceau, the same in every locale. */
export const compareCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
