const LIMIT = { latitude: 90, longitude: 180 } as const;

const DECIMAL = /^([+-]?\d{1,3}(?:[.,]\d+)?)°?$/;
// 13°30'42"N, 13 30 42 N, 13° 30.7' N.
const SEXAGESIMAL =
  /^(\d{1,3})[°\s]\s*(\d{1,2}(?:[.,]\d+)?)['′’\s]?\s*(?:(\d{1,2}(?:[.,]\d+)?)["″”]?|'')?\s*([NSEWO])$/i;
// N133042.00, E0020724.50: as ETSI writes them.
const PACKED = /^([NSEW])(\d{2,3})(\d{2})(\d{2}(?:\.\d+)?)$/i;

const numberOf = (text: string): number => Number(text.replace(",", "."));

/** Degrees with at most seven digits behind the point, a centimetre: one text for one place. */
const degreesText = (degrees: number): string => String(Number(degrees.toFixed(7)));

const ofParts = (degrees: string, minutes: string, seconds: string, side: string): number | undefined => {
  const [m, s] = [numberOf(minutes), numberOf(seconds)];
  if (m >= 60 || s >= 60) return undefined;
  const value = numberOf(degrees) + m / 60 + s / 3600;
  return /[SWO]/i.test(side) ? -value : value;
};

/** Reads a cleaned cell as a latitude or longitude in degrees of WGS 84, as the text of a decimal number; `undefined` where it is none. */
export const readDegrees = (text: string, axis: "latitude" | "longitude"): string | undefined => {
  const decimal = DECIMAL.exec(text);
  const [, degrees = "", minutes = "", seconds = "0", side = ""] = SEXAGESIMAL.exec(text) ?? [];
  const packed = PACKED.exec(text);
  const sides = axis === "latitude" ? /^[NS]$/i : /^[EWO]$/i;
  const value =
    decimal !== null
      ? numberOf(decimal[1] ?? "")
      : packed !== null && sides.test(packed[1] ?? "")
        ? ofParts(packed[2] ?? "", packed[3] ?? "", packed[4] ?? "", packed[1] ?? "")
        : sides.test(side)
          ? ofParts(degrees, minutes, seconds, side)
          : undefined;
  return value === undefined || Math.abs(value) > LIMIT[axis] ? undefined : degreesText(value);
};
