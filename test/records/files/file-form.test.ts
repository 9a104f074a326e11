import { describe, expect, it } from "vitest";
import { lookAtForm } from "../../../src/records/files/file-form.js";
import { inPieces } from "../in-pieces.js";

const look = (bytes: Uint8Array | string) => {
  const looked = lookAtForm(inPieces(bytes, 3));
  return "seems" in looked
    ? looked.seems
    : Buffer.concat(Array.from(looked.chunks, (chunk) => chunk.slice())).toString("utf8");
};

describe("lookAtForm", () => {
  it("says what a file that is no text seems to be", () => {
    expect(look(Buffer.from("\ufeffid,caller", "utf16le"))).toBe("text in UTF-16");
    expect(look(Buffer.from("id,caller", "utf16le"))).toBe("text in UTF-16");
    expect(look(Buffer.from("PK\u0003\u0004...", "latin1"))).toBe("a ZIP archive or an Excel workbook");
    expect(look(new Uint8Array(100))).toBe("a binary file");
    expect(look(Uint8Array.of(0x1f, 0x8b, 8))).toBe("a gzip archive");
  });

  it("hands on all of a text, its byte order mark aside", () => {
    const text = "id,caller\n".repeat(200);
    expect(look(`\ufeff${text}`)).toBe(text);
    expect(look(text)).toBe(text);
    expect(look("")).toBe("");
    expect(look("id,caller,callee\nc1,a\u0000,b\n")).toBe("id,caller,callee\nc1,a\u0000,b\n");
    // A second mark is text.
    expect(look("\ufeff\ufeffa")).toBe("\ufeffa");
  });
});
