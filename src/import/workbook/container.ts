const ZIP = [0x50, 0x4b, 0x03, 0x04] as const;
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0] as const;

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

/** Whether a name stands somewhere in an old Office file, which lists its parts in UTF-16. */
const names = (bytes: Uint8Array, name: string): boolean => {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at !== -1; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
};

/** What a delivered file is, by its first bytes: an archive that may be a workbook, an old Office file with the reason why it is not read, or neither. */
export const containerOf = (bytes: Uint8Array): "zip" | "text" | { readonly refusal: string } => {
  if (startsWith(bytes, ZIP)) return "zip";
  if (!startsWith(bytes, COMPOUND)) return "text";
  if (names(bytes, "EncryptedPackage"))
    return {
      refusal:
        "it is a workbook that is encrypted with a password; open it in Excel with its password, save it without one (.xlsx) and import that",
    };
  return names(bytes, "WordDocument")
    ? { refusal: "it is an old Word document (.doc), not a table; hand over its rows as .xlsx or CSV" }
    : { refusal: "it is a workbook of the old kind (.xls); open it, save it as .xlsx or CSV (UTF-8) and import that" };
};
