import { instantSeconds } from "../exact/instant.js";
import type { Cell } from "../records/cell.js";
import type { CaseEvent } from "../records/event.js";
import type { LoggedCall } from "./call-log.js";
import { metresBetween } from "./great-circle.js";

const hour = 3600;

/** A departure with the instant that silence and bursts are counted from. */
export interface Departure {
  readonly event: CaseEvent;
  /** Epoch seconds: of a day, its start and its end; of an instant, that instant twice. */
  readonly from: number;
  readonly to: number;
}

/** The known departures, in order of time. */
export const departuresOf = (events: readonly CaseEvent[]): readonly Departure[] =>
  events
    .flatMap((event): readonly Departure[] =>
      event.kind === "departure" && event.at !== undefined
        ? [{ event, from: instantSeconds(event.at.from), to: instantSeconds(event.at.to) }]
        : [],
    )
    .sort((x, y) => x.from - y.from || x.to - y.to);

/** Calls that start within `hours` before a departure. */
export const callsBefore = (log: readonly LoggedCall[], departure: Departure, hours: number): readonly LoggedCall[] =>
  log.filter((entry) => entry.start >= departure.from - hours * hour && entry.start < departure.from);

/** Calls that start within `hours` after a departure. */
export const callsAfter = (log: readonly LoggedCall[], departure: Departure, hours: number): readonly LoggedCall[] =>
  log.filter((entry) => entry.start >= departure.to && entry.start < departure.to + hours * hour);

/** Calls within two days before a departure from a cell within 60 km of where it left. */
export const callsFromTheCoast = (
  log: readonly LoggedCall[],
  departure: Departure,
  cells: ReadonlyMap<string, Cell>,
): readonly LoggedCall[] => {
  const there = [...cells.values()].filter((cell) => cell.place !== undefined && cell.place === departure.event.place);
  return callsBefore(log, departure, 48).filter((entry) => {
    const cell = entry.cell === undefined ? undefined : cells.get(entry.cell);
    return cell !== undefined && there.some((place) => metresBetween(place, cell) < 60_000);
  });
};
