import { isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/max";
import { type DetectedMapping, detectMappingWith } from "./detect-mapping.js";
import { planOfLibrary } from "./plan-of-library.js";
import type { DeliveredFile } from "./take-in-file.js";

/**
 * Looks at a delivered file and proposes a mapping, with everything that it is unsure of. Looks at the first 200 rows.
 * @throws NotDetectedError where the file is no text, or has no header that could be understood.
 */
export const detectMapping = (file: DeliveredFile): DetectedMapping =>
  detectMappingWith(file, planOfLibrary({ isSupportedCountry, parsePhoneNumberFromString }));
