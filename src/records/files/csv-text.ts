const written = (field: string): string => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);

/** One row of a CSV file (RFC 4180), without its line end. */
export const csvRow = (fields: readonly string[]): string => fields.map(written).join(",");

/** A whole CSV file. */
export const csvFile = (header: string, rows: readonly (readonly string[])[]): string =>
  `${[header, ...rows.map(csvRow)].join("\n")}\n`;
