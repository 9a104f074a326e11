import { quoted } from "../records/fields/quoted.js";
import type { ColumnRole } from "./column-roles.js";
import { readDegrees } from "./coordinates.js";
import type { RowInHand } from "./row-in-hand.js";
import type { RowCell } from "./row-outcome.js";

/** Whose cell and device a column tells of. */
export type Side = "caller" | "callee" | "subscriber";

/** The cell at one side, where the row tells of one. */
export const cellOf = (hand: RowInHand, side: Side): RowCell | undefined => {
  const part = (name: string): string | undefined => hand.cell(`${side}${name}` as ColumnRole);
  const named = part("Cell");
  const numbers = [part("Mcc"), part("Mnc"), part("Lac"), part("Ci")];
  const lacks = numbers[3] === undefined;
  const [latitudeText, longitudeText] = [part("Latitude"), part("Longitude")];
  const latitude = latitudeText === undefined ? undefined : readDegrees(latitudeText, "latitude");
  const longitude = longitudeText === undefined ? undefined : readDegrees(longitudeText, "longitude");
  const nowhere = Number(latitude) === 0 && Number(longitude) === 0;
  const placed = latitude !== undefined && longitude !== undefined && !nowhere;
  if (!placed && (latitudeText !== undefined || longitudeText !== undefined)) {
    hand.note(
      "no-such-place",
      `${quoted(latitudeText ?? "")}, ${quoted(longitudeText ?? "")} ${nowhere ? "stands for no place" : "are no degrees of latitude and longitude"}; the cell is kept without its place`,
    );
  }
  const place = part("Place");
  // A location area alone is no cell; it is kept in the ledger with the other raw cells.
  const key =
    named ??
    (lacks ? (placed ? `${latitude},${longitude}` : undefined) : numbers.filter((one) => one !== undefined).join("-"));
  if (key === undefined) return undefined;
  return {
    key,
    ...(placed ? { latitude, longitude } : {}),
    ...(place === undefined ? {} : { place }),
  };
};
