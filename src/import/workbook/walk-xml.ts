import { SaxesParser } from "saxes";
import { decodeFile } from "../decode-file.js";
import { unreadable } from "./unreadable.js";

/** What is done on the way through a part; elements and attributes go by their names without prefix. */
export interface XmlVisitor {
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/** The text of a part. @throws UnreadableWorkbook where its bytes are no text */
export const textOfPart = (part: string, bytes: Uint8Array): string => {
  const decoded = decodeFile(bytes);
  return "text" in decoded ? decoded.text : unreadable(`its part ${part} is not UTF-8; get the file anew`);
};

/**
 * Goes through a part of a workbook. No entity that a part declares is expanded: one with a DOCTYPE is refused.
 * @throws UnreadableWorkbook where it is no well-formed XML
 */
export const walkXml = (part: string, text: string, { open, text: said, close }: XmlVisitor): void => {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const wrong = (why: string): never => unreadable(`its part ${part} ${why}; get the file anew`);
  parser.on("doctype", () => wrong("declares a DOCTYPE, which a workbook does not have"));
  parser.on("error", () => wrong("is no well-formed XML"));
  parser.on("opentag", ({ name, attributes }) =>
    open?.(local(name), (wanted) => Object.entries(attributes).find(([own]) => local(own) === wanted)?.[1]),
  );
  if (said !== undefined) {
    parser.on("text", said);
    parser.on("cdata", said);
  }
  parser.on("closetag", ({ name }) => close?.(local(name)));
  parser.write(text).close();
};
