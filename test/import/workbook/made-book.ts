import { strToU8, zipSync } from "fflate";

/** A sheet as its XML, or the rows of one as they are written: `[A1, B1], [A2, B2]`, each cell the XML of a `c` element's content. */
export interface MadeSheet {
  readonly name: string;
  readonly state?: "hidden" | "veryHidden";
  readonly xml: string;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** A sheet around its rows. */
export const sheetXml = (rows: string, after = "", before = ""): string =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

/** A cell with an inline string. */
export const textCell = (text: string): string =>
  `<c t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

/** A cell with a number, in a style. */
export const numberCell = (value: string | number, style = 0): string => `<c s="${style}"><v>${value}</v></c>`;

/** Rows one under the other, without numbers of their own. */
export const rowsOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `<row>${cells.join("")}</row>`).join("");

/** Styles: 0 General, then these formats. */
const stylesXml = (formats: readonly string[]): string =>
  `<styleSheet xmlns="${MAIN}"><numFmts count="${formats.length}">${formats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escaped(code)}"/>`).join("")}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, i) => `<xf numFmtId="${164 + i}"/>`).join("")}</cellXfs></styleSheet>`;

/** The parts of a workbook, by name. */
export const partsOf = (
  sheets: readonly MadeSheet[],
  {
    formats = [],
    since1904 = false,
    more = {},
  }: { formats?: readonly string[]; since1904?: boolean; more?: Readonly<Record<string, string>> } = {},
): Readonly<Record<string, string>> => ({
  "_rels/.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr date1904="${since1904 ? 1 : 0}"/><sheets>${sheets.map(({ name, state }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}"${state === undefined ? "" : ` state="${state}"`} r:id="r${i + 1}"/>`).join("")}</sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}">${sheets.map((_, i) => `<Relationship Id="r${i + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join("")}<Relationship Id="st" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
  "xl/styles.xml": stylesXml(formats),
  ...Object.fromEntries(sheets.map(({ xml }, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml])),
  ...more,
});

/** An archive of parts. */
export const zipped = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name, typeof text === "string" ? strToU8(text) : text]),
    ),
    { mtime: "2016-06-01T00:00:00", level: 6 },
  );

/** A workbook of these sheets. */
export const madeBook = (...args: Parameters<typeof partsOf>): Uint8Array => zipped(partsOf(...args));

/** A workbook with one sheet of these rows. */
export const bookOfRows = (rows: readonly (readonly string[])[], options?: Parameters<typeof partsOf>[1]): Uint8Array =>
  madeBook([{ name: "Calls", xml: sheetXml(rowsOf(rows)) }], options);
