import type { CountryCode, PhoneNumber } from "libphonenumber-js/max";
import type { NumberPlan } from "./number-plan.js";

/** The version of libphonenumber-js whose tables are used: the ledger names it, since countries renumber. */
const VERSION = "1.13.16";

/** What is used of libphonenumber-js. */
export interface PhoneLibrary {
  readonly parsePhoneNumberFromString: (text: string, country?: CountryCode) => PhoneNumber | undefined;
  readonly isSupportedCountry: (country: string) => country is CountryCode;
}

/** Makes a numbering plan of libphonenumber-js, as it was loaded. */
export const planOfLibrary = ({ parsePhoneNumberFromString, isSupportedCountry }: PhoneLibrary): NumberPlan => ({
  name: `libphonenumber-js ${VERSION} (max)`,
  knows: isSupportedCountry,
  read: (number, country) => {
    const known = country !== undefined && isSupportedCountry(country) ? country : undefined;
    const parsed = parsePhoneNumberFromString(number, known);
    if (parsed === undefined || parsed.ext !== undefined) return undefined;
    return { number: parsed.number, possible: parsed.isPossible(), valid: parsed.isValid() };
  },
});
