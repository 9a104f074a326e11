/** The folder's files as text. Fields of a CSV are quoted only where they must be; every file ends with a line end. */
const field = (value) => {
  const text = String(value ?? "");
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export const csv = (columns, rows) =>
  `${[columns, ...rows.map((row) => columns.map((column) => row[column]))].map((line) => line.map(field).join(",")).join("\n")}\n`;

/** One object a line, in a JSON array. */
export const jsonArray = (records) => `[\n${records.map((record) => `  ${JSON.stringify(record)}`).join(",\n")}\n]\n`;

export const jsonLines = (records) => records.map((record) => `${JSON.stringify(record)}\n`).join("");

/** An object whose lists stand one element a line. */
export function jsonByLists(object) {
  const parts = Object.entries(object).map(([key, value]) =>
    Array.isArray(value)
      ? `  ${JSON.stringify(key)}: [\n${value.map((each) => `    ${JSON.stringify(each)}`).join(",\n")}\n  ]`
      : `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `{\n${parts.join(",\n")}\n}\n`;
}
