import type { Difference } from "../analysis/compare-analyses.js";
import { type InLanguage, languageOf } from "./language-of.js";
import { printable } from "./printable.js";

const mostCharacters = 120;

const shortened = (text: string): string => (text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text);

/** A difference as a reviewer reads it: "person:p4 role: expected "driver", found null". */
export const differenceText = ({ about, field, expected, found }: Difference, { lang }: InLanguage = {}): string => {
  const { difference } = languageOf(lang).pages;
  const what = `${about}${field === "" ? "" : ` ${field}`}`;
  return printable(
    expected === "present"
      ? difference.missing(what)
      : found === "present"
        ? difference.unexpected(what)
        : difference.other(`${about} ${field}`, shortened(expected), shortened(found)),
  );
};
