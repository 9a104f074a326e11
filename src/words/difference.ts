import type { Difference } from "../analysis/compare-analyses.js";
import { printable } from "./printable.js";

const mostCharacters = 120;

const shortened = (text: string): string => (text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text);

/** A difference as a reviewer reads it: "person:p4 role: expected "driver", found null". */
export const differenceText = ({ about, field, expected, found }: Difference): string =>
  printable(
    expected === "present"
      ? `${about}${field === "" ? "" : ` ${field}`}: was expected and is missing`
      : found === "present"
        ? `${about}${field === "" ? "" : ` ${field}`}: is there and was not expected`
        : `${about} ${field}: expected ${shortened(expected)}, found ${shortened(found)}`,
  );
