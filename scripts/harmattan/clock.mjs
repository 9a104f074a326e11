/** Instants are whole seconds since 1970; the tables are written in Libyan time (UTC+2 all year in 2016). */
export const MINUTE = 60;
export const HOUR = 3600;
export const DAY = 24 * HOUR;
const LIBYA = 2 * HOUR;

/** `at("2016-05-08 05:00")`: Libyan time. */
export function at(text) {
  const [year, month, day, hour, minute] = text.match(/\d+/g).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute) / 1000 - LIBYA;
}

/** An instant as an operator writes it, in an offset of whole hours. */
export function written(instant, offsetHours) {
  const local = new Date((instant + offsetHours * HOUR) * 1000).toISOString().slice(0, 19);
  return `${local}+0${offsetHours}:00`;
}

/** The Libyan day of an instant, as a bare date. */
export const dayOf = (instant) => written(instant, 2).slice(0, 10);

/** Midnight, in Libya, of the day of an instant. */
export const midnight = (instant) => instant - ((instant + LIBYA) % DAY);

/** The case holds records of nine weeks. */
export const FIRST = at("2016-05-01 00:00");
export const LAST = at("2016-07-04 00:00");

/** The Libyan operator handed over nothing for these two days: silence there says nothing. */
export const GAP = { from: at("2016-06-03 00:00"), to: at("2016-06-05 00:00") };
