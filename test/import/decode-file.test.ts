import { describe, expect, it } from "vitest";
import { decodeFile, type Encoding } from "../../src/import/decode-file.js";
import { bytesOf } from "./with-plan.js";

const utf16 = (text: string, little: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) new DataView(bytes.buffer).setUint16(2 * i, text.charCodeAt(i), little);
  return bytes;
};

const read = (bytes: Uint8Array, wanted?: Encoding) => {
  const decoded = decodeFile(bytes, wanted);
  return "text" in decoded ? [decoded.text, decoded.encoding] : decoded;
};

describe("decodeFile", () => {
  it("lets a byte order mark decide", () => {
    expect(read(bytesOf("\uFEFFa;é"), "windows-1252")).toEqual(["a;é", "utf-8"]);
    expect(read(utf16("\uFEFFa;é", true))).toEqual(["a;é", "utf-16le"]);
    expect(read(utf16("\uFEFFa;é", false))).toEqual(["a;é", "utf-16be"]);
  });

  it("knows UTF-16 without a mark by its zero bytes", () => {
    expect(read(utf16("Caller;Callee;Start\n1;2;3\n", true))).toEqual(["Caller;Callee;Start\n1;2;3\n", "utf-16le"]);
    expect(read(utf16("Caller;Callee;Start\n1;2;3\n", false))).toEqual(["Caller;Callee;Start\n1;2;3\n", "utf-16be"]);
  });

  it("reads the two code pages by its own tables, as Python's codecs do", () => {
    // Made with Python 3.11: bytes(range(128, 256)).decode(...), what a page leaves open as control characters.
    const all = Uint8Array.from({ length: 128 }, (_, i) => 128 + i);
    const [western] = read(all, "windows-1252") as [string];
    expect(western.slice(0, 4)).toBe("€\u0081‚ƒ");
    expect(western.slice(32)).toBe(String.fromCharCode(...Array.from({ length: 96 }, (_, i) => 0xa0 + i)));
    const [arabic] = read(all, "windows-1256") as [string];
    expect(arabic.slice(0, 4)).toBe("€پ‚ƒ");
    expect(arabic.slice(64)).toBe("ہءآأؤإئابةتثجحخدذرزسشصض×طظعغـفقكàلâمنهوçèéêëىيîïًٌٍَôُِ÷ّùْûü\u200e\u200fے");
  });

  it("refuses bytes that are not UTF-8 with their line, and says which encodings there are", () => {
    expect(read(Uint8Array.of(65, 10, 66, 0xe9, 10, 67))).toMatchObject({
      line: 2,
      refusal: expect.stringContaining("windows-1252"),
    });
  });

  it("takes UTF-8 for UTF-8 though the mapping says another code page", () => {
    expect(read(bytesOf("Numéro"), "windows-1252")).toEqual(["Numéro", "utf-8"]);
    expect(read(bytesOf("Numero"), "windows-1252")).toEqual(["Numero", "windows-1252"]);
  });

  it.each([
    ["a workbook", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), "save each sheet as CSV"],
    ["an old workbook", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), "save each sheet as CSV"],
    ["a PDF", bytesOf("%PDF-1.7\n"), "PDF"],
    ["another binary", Uint8Array.from({ length: 64 }, (_, i) => (i % 3 === 0 ? 0 : i)), "binary"],
    ["half a character of UTF-16", Uint8Array.of(0xff, 0xfe, 65), "cut off"],
  ])("refuses %s", (_, bytes, says) => {
    expect(read(bytes)).toMatchObject({ refusal: expect.stringContaining(says) });
  });
});
