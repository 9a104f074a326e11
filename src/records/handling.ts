import type { Source } from "./source.js";

/** Handling that lets everybody see a source; whole, and not one name among others. */
const EVERYONE: ReadonlySet<string> = new Set(["all", "everyone", "public", "tous", "tlp:clear", "tlp:white"]);

/** A name as names are compared: composed, in small letters, spaces made one. */
const plain = (name: string): string => name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();

/**
 * Whether the `handling` of a source admits a reader: it is a list of who may see the source, names between `,` `;` or `|`, compared without
 * regard to case and spaces. A text that is no such list names one reader, itself: what is not understood admits nobody else. A source
 * without handling is open; a state always sees what it supplied.
 */
export const admits = ({ handling, state }: Pick<Source, "handling" | "state">, reader: string): boolean => {
  const who = plain(reader);
  if (who === "") return false;
  if (state !== undefined && plain(state) === who) return true;
  if (handling === undefined || plain(handling) === "") return true;
  return EVERYONE.has(plain(handling)) || handling.split(/[,;|]/).map(plain).includes(who);
};
