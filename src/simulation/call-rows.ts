import { instantOfSeconds } from "../exact/instant.js";
import { csvRow } from "../records/files/csv-text.js";
import type { Chance } from "./chance.js";
import type { Constants } from "./constants.js";
import type { PhoneCall } from "./phone-call.js";
import { records, type Surveillance } from "./surveillance.js";
import type { Route } from "./tables/routes.js";

/** A call that stands in the records, under its id. */
export interface RecordedCall {
  readonly id: string;
  readonly call: PhoneCall;
}

/** The cells of a place: an id each, a kilometre apart. */
export const cellsOf = (
  route: Route,
): readonly { readonly id: string; readonly place: number; readonly latitude: string; readonly longitude: string }[] =>
  route.places.flatMap((place, index) =>
    Array.from({ length: place.cells }, (_, i) => ({
      id: `${place.network}-${(index + 1) * 100 + i + 1}`,
      place: index,
      latitude: (place.latitude + 0.011 * i).toFixed(3),
      longitude: (place.longitude + 0.009 * (i % 2)).toFixed(3),
    })),
  );

const written = (at: number, offsetHours: number): string => {
  const local = instantOfSeconds(at + offsetHours * 3600).slice(0, 19);
  return offsetHours === 0 ? `${local}Z` : `${local}+0${offsetHours}:00`;
};

const HEADER = "id,caller,callee,startedAt,durationSeconds,kind,callerCell,calleeCell,callerDevice,calleeDevice,source";

/** Writes `calls.csv`: what operators hand over of the recorded calls, in order of time. */
export const writeCalls = (
  calls: readonly PhoneCall[],
  route: Route,
  surveillance: Surveillance,
  chance: Chance,
  constants: Constants,
): { readonly text: string; readonly recorded: readonly RecordedCall[] } => {
  const lines = [HEADER];
  const recorded: RecordedCall[] = [];
  const numbers = new Map<string, number>();
  const idFor = (source: string): string => {
    const number = (numbers.get(source) ?? 0) + 1;
    numbers.set(source, number);
    return `${source.slice(4)}-${String(number).padStart(5, "0")}`;
  };
  const cellOf = (place: number, phone: string): string => {
    const where = route.places[place];
    if (where === undefined || !chance.is(constants.cellKnown)) return "";
    const usual = phone.charCodeAt(phone.length - 1) % where.cells;
    const index = chance.is(0.75) ? usual : chance.whole(0, where.cells - 1);
    return `${where.network}-${(place + 1) * 100 + index + 1}`;
  };
  const operatorOf = (place: number, phone: string): { source: string; offsetHours: number } => {
    const home = route.places.find(({ prefix }) => phone.startsWith(`+${prefix}`));
    const where = home ?? route.places[place] ?? route.places[route.places.length - 1];
    return { source: `cdr-${(where?.state ?? "xx").toLowerCase()}`, offsetHours: where?.offsetHours ?? 0 };
  };
  for (const call of [...calls].sort((a, b) => a.at - b.at)) {
    const callerSeen = records(surveillance, call.caller.phone, call.at);
    const calleeSeen = records(surveillance, call.callee.phone, call.at);
    const row = (seenFrom: "caller" | "callee", both: boolean, shift: number): string => {
      const { source, offsetHours } =
        seenFrom === "caller"
          ? operatorOf(call.callerPlace, call.caller.phone)
          : operatorOf(call.calleePlace, call.callee.phone);
      const id = idFor(source);
      const callerKnown = seenFrom === "caller" || both;
      const calleeKnown = seenFrom === "callee" || both;
      lines.push(
        csvRow([
          id,
          call.caller.phone,
          call.callee.phone,
          written(call.at + shift, offsetHours),
          String(call.seconds),
          call.kind,
          callerKnown ? cellOf(call.callerPlace, call.caller.phone) : "",
          calleeKnown && call.kind !== "missed" ? cellOf(call.calleePlace, call.callee.phone) : "",
          callerKnown && chance.is(constants.deviceKnown) ? call.caller.device : "",
          calleeKnown && chance.is(constants.deviceKnown) ? call.callee.device : "",
          source,
        ]),
      );
      return id;
    };
    const otherNetwork =
      operatorOf(call.callerPlace, call.caller.phone).source !== operatorOf(call.calleePlace, call.callee.phone).source;
    if (callerSeen && calleeSeen && otherNetwork && chance.is(constants.bothLegs)) {
      recorded.push({ id: row("caller", false, 0), call });
      row("callee", false, chance.whole(0, 1));
    } else {
      recorded.push({ id: row(callerSeen ? "caller" : "callee", callerSeen && calleeSeen, 0), call });
    }
  }
  return { text: `${lines.join("\n")}\n`, recorded };
};
