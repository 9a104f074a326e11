/** Before a colon and within guillemets. */
export const NO_BREAK = "\u00a0";
/** Before ; ! and ?, and between groups of three digits. */
export const THIN = "\u202f";

/** A French text written with plain spaces, with those that must not break made so: before : ; ! ? », after «, before %. */
export const spaced = (text: string): string =>
  text
    .replace(/ (?=[:»%])/g, NO_BREAK)
    .replace(/« /g, `«${NO_BREAK}`)
    .replace(/ (?=[;!?])/g, THIN);

/** A template of French: its own spaces as {@link spaced} sets them, what is put into it as it is. */
export const fr = (parts: TemplateStringsArray, ...values: readonly (string | number)[]): string =>
  parts.map((part, i) => `${spaced(part)}${values[i] ?? ""}`).join("");

/** Every text of a table as {@link spaced} sets it, at any depth. */
export const spacedTable = <Table>(table: Table): Table => {
  if (typeof table === "string") return spaced(table) as Table;
  if (typeof table !== "object" || table === null) return table;
  if (Array.isArray(table)) return table.map(spacedTable) as Table;
  return Object.fromEntries(Object.entries(table).map(([name, value]) => [name, spacedTable(value)])) as Table;
};
