import { quoted } from "../../records/fields/quoted.js";
import { type BookValues, unescaped } from "./cell-value.js";
import { formatOf, type NumberFormat } from "./number-format.js";
import { unreadable } from "./unreadable.js";
import { type Archive, openArchive } from "./unzip.js";
import { textOfPart, walkXml } from "./walk-xml.js";

/** A sheet of a workbook, before its rows are read. */
export interface BookSheet {
  /** From 1, in the order of the workbook's tabs. */
  readonly number: number;
  readonly name: string;
  readonly hidden: boolean;
  /** The XML of its rows. @throws UnreadableWorkbook */
  readonly xml: () => string;
}

/** A workbook, opened. */
export interface Workbook extends BookValues {
  readonly sheets: readonly BookSheet[];
  /** By a cell's style. */
  readonly formats: readonly NumberFormat[];
  /** Whether it holds macros; they are never looked at. */
  readonly macros: boolean;
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);

/** A part's name in the archive, from what another part calls it. */
const partNamed = (target: string, from: string): string => {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folderOf(from)}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
};

/** The parts of an archive by names without case, as Excel itself looks for them. */
const partsOf = (archive: Archive) => {
  const byName = new Map(archive.names.map((name) => [name.toLowerCase(), name]));
  const text = (part: string): string | undefined => {
    const bytes = archive.unpack(byName.get(part.toLowerCase()) ?? "");
    return bytes === undefined ? undefined : textOfPart(part, bytes);
  };
  return { has: (part: string): boolean => byName.has(part.toLowerCase()), text };
};

type Parts = ReturnType<typeof partsOf>;

interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `chartsheet`, `styles` … */
  readonly kind: string;
  readonly part: string;
}

const relationsOf = (part: string, { text }: Parts): readonly Relation[] => {
  const own = `${folderOf(part)}_rels/${part.slice(part.lastIndexOf("/") + 1)}.rels`;
  const relations: Relation[] = [];
  walkXml(own, text(own) ?? "<none/>", {
    open: (name, attribute) => {
      if (name !== "Relationship" || attribute("TargetMode") === "External") return;
      const kind = (attribute("Type") ?? "").replace(/^.*\//, "");
      relations.push({ id: attribute("Id") ?? "", kind, part: partNamed(attribute("Target") ?? "", part) });
    },
  });
  return relations;
};

/** What an archive is that is no workbook of today's kind. */
const refuseOthers = ({ has, text }: Parts): never => {
  const mime = has("mimetype") ? (text("mimetype") ?? "") : "";
  if (/opendocument\.spreadsheet/.test(mime))
    return unreadable("it is an OpenDocument workbook (.ods); save it as .xlsx or CSV (UTF-8) and import that");
  if (has("xl/workbook.bin"))
    return unreadable("it is a binary workbook (.xlsb); save it as .xlsx or CSV (UTF-8) and import that");
  if (has("word/document.xml") || /opendocument\.text/.test(mime))
    return unreadable("it is a text document, not a table; hand over its rows as .xlsx or CSV");
  return unreadable(
    "it is a ZIP archive without a workbook in it; unpack it and import the files one by one (.xlsx, CSV)",
  );
};

const TRUE = /^(1|true|on)$/;

/** Texts that cells share; of a text in several fonts its pieces together, without the reading aids of Japanese. */
const stringsIn = (part: string, xml: string): readonly string[] => {
  const strings: string[] = [];
  let [text, inText, aids] = ["", false, 0];
  walkXml(part, xml, {
    open: (name) => {
      if (name === "si") text = "";
      else if (name === "rPh") aids += 1;
      else if (name === "t") inText = aids === 0;
    },
    text: (piece) => {
      if (inText) text += piece;
    },
    close: (name) => {
      if (name === "si") strings.push(unescaped(text));
      else if (name === "rPh") aids -= 1;
      else if (name === "t") inText = false;
    },
  });
  return strings;
};

const formatsIn = (part: string, xml: string): readonly NumberFormat[] => {
  const own = new Map<number, string>();
  const ids: number[] = [];
  let within = false;
  walkXml(part, xml, {
    open: (name, attribute) => {
      if (name === "numFmt") own.set(Number(attribute("numFmtId")), attribute("formatCode") ?? "");
      else if (name === "cellXfs") within = true;
      else if (name === "xf" && within) ids.push(Number(attribute("numFmtId") ?? 0));
    },
    close: (name) => {
      if (name === "cellXfs") within = false;
    },
  });
  const formats = new Map<number, NumberFormat>();
  return ids.map((id) => {
    const format = formats.get(id) ?? formatOf(id, own);
    formats.set(id, format);
    return format;
  });
};

/**
 * Opens a workbook (.xlsx, .xlsm): its sheets, shared texts and formats. Nothing in it is run, and no link out of it is followed.
 * @throws UnreadableWorkbook where it is none, damaged, encrypted or too large
 */
export const openWorkbook = (bytes: Uint8Array, most?: number): Workbook => {
  const parts = partsOf(openArchive(bytes, most));
  const root = relationsOf("", parts).find(({ kind, part }) => kind === "officeDocument" && /\.xml$/i.test(part))?.part;
  const book = root ?? "xl/workbook.xml";
  const xml = parts.has("xl/workbook.bin") || /^word\//.test(book) ? undefined : parts.text(book);
  if (xml === undefined) return refuseOthers(parts);
  const relations = relationsOf(book, parts);
  const partOfKind = (kind: string): string | undefined => relations.find((one) => one.kind === kind)?.part;
  const found: { readonly name: string; readonly hidden: boolean; readonly id: string }[] = [];
  let since1904 = false;
  walkXml(book, xml, {
    open: (name, attribute) => {
      if (name === "workbookPr") since1904 = TRUE.test(attribute("date1904") ?? "");
      else if (name === "sheet") {
        const hidden = /^(hidden|veryHidden)$/.test(attribute("state") ?? "");
        found.push({ name: attribute("name") ?? "", hidden, id: attribute("id") ?? "" });
      }
    },
  });
  const sheets = found.flatMap(({ name, hidden, id }, i): readonly BookSheet[] => {
    const relation = relations.find((one) => one.id === id);
    // A sheet that is one picture of a chart, or of macros, has no rows.
    if (relation !== undefined && relation.kind !== "worksheet") return [];
    return [
      {
        number: i + 1,
        name,
        hidden,
        xml: () =>
          (relation === undefined ? undefined : parts.text(relation.part)) ??
          unreadable(`its sheet ${quoted(name)} is not in the archive; get the file anew`),
      },
    ];
  });
  const [styles, strings] = [partOfKind("styles"), partOfKind("sharedStrings")];
  const [stylesXml, stringsXml] = [styles, strings].map((part) => (part === undefined ? undefined : parts.text(part)));
  return {
    sheets,
    since1904,
    formats: stylesXml === undefined ? [] : formatsIn(styles ?? "", stylesXml),
    strings: stringsXml === undefined ? [] : stringsIn(strings ?? "", stringsXml),
    macros: partOfKind("vbaProject") !== undefined,
  };
};
