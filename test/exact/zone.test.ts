import moment from "moment-timezone";
import { describe, expect, it } from "vitest";
import { instantOfSeconds, instantSeconds } from "../../src/exact/instant.js";
import {
  endOfLocalDay,
  isKnownZone,
  localDate,
  localHour,
  readLocalTime,
  startOfLocalDay,
  utcOffsetSeconds,
  zoneData,
} from "../../src/exact/zone.js";

const names = moment.tz.names();

describe("the zone table", () => {
  it("is of the release that its source is of, and knows every zone and link of it, exactly so written", () => {
    expect(zoneData).toBe(moment.tz.dataVersion);
    expect(names.length).toBeGreaterThan(590);
    expect(names.filter((name) => !isKnownZone(name))).toEqual([]);
    for (const name of ["", "africa/tripoli", "Africa/Tripolis", "+02:00", "constructor", "__proto__"]) {
      expect(isKnownZone(name)).toBe(false);
    }
  });

  it("says of every zone, every fortnight from 1995 to 2037, what its source says", { timeout: 60_000 }, () => {
    const wrong: string[] = [];
    for (const name of names) {
      const zone = moment.tz.zone(name);
      for (let seconds = 788_918_400; seconds < 2_145_916_800; seconds += 14 * 86_400 + 5_003) {
        const expected = zone === null ? Number.NaN : -zone.utcOffset(seconds * 1000) * 60;
        if (utcOffsetSeconds(name, instantOfSeconds(seconds)) !== expected) wrong.push(`${name} ${seconds}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("changes at the second of the change", () => {
    expect(utcOffsetSeconds("Europe/Paris", "2013-03-31T00:59:59Z")).toBe(3600);
    expect(utcOffsetSeconds("Europe/Paris", "2013-03-31T01:00:00Z")).toBe(7200);
    expect(utcOffsetSeconds("Europe/Paris", "2013-03-31T00:59:59.999Z")).toBe(3600);
  });

  it("holds the last offset after 2037 and the first before 1995", () => {
    expect(utcOffsetSeconds("Europe/Paris", "2100-07-01T00:00:00Z")).toBe(3600);
    expect(utcOffsetSeconds("Africa/Niamey", "1890-01-01T00:00:00Z")).toBe(3600);
  });

  it("throws where a zone is not known", () => {
    expect(() => utcOffsetSeconds("Africa/Tripolis", "2013-01-01T00:00:00Z")).toThrow(RangeError);
  });
});

describe("local days", () => {
  it.for([
    ["UTC", "2013-08-01", "2013-08-01T00:00:00Z"],
    ["Africa/Tripoli", "2013-02-10", "2013-02-09T23:00:00Z"],
    ["Africa/Tripoli", "2013-08-10", "2013-08-09T22:00:00Z"],
    ["Africa/Casablanca", "2019-05-11", "2019-05-11T00:00:00Z"],
    // Clocks put forward at midnight: the day begins at one.
    ["Asia/Beirut", "2013-03-31", "2013-03-30T22:00:00Z"],
    // Clocks put back from midnight to eleven: the day begins after the hour was had twice.
    ["Asia/Beirut", "2013-10-27", "2013-10-26T22:00:00Z"],
    // Clocks put back from one to midnight: the day begins at the first of two midnights.
    ["Atlantic/Azores", "2013-10-27", "2013-10-27T00:00:00Z"],
    // A day that the zone leapt over begins where the next one does.
    ["Pacific/Apia", "2011-12-30", "2011-12-30T10:00:00Z"],
    ["Pacific/Apia", "2011-12-31", "2011-12-30T10:00:00Z"],
    ["Asia/Kathmandu", "2013-08-01", "2013-07-31T18:15:00Z"],
  ])("begin: %s %s", ([zone = "", day = "", instant]) => {
    expect(startOfLocalDay(zone, day)).toBe(instant);
  });

  it("begin at their first instant, in every zone on every day of a year with changes", { timeout: 60_000 }, () => {
    const wrong: string[] = [];
    for (const name of names) {
      for (let day = 15706; day < 16071; day++) {
        const date = instantOfSeconds(day * 86_400).slice(0, 10);
        const start = startOfLocalDay(name, date);
        const before = instantOfSeconds(instantSeconds(start) - 1);
        if (localDate(name, start) !== date || localDate(name, before) === date) wrong.push(`${name} ${date}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("end where the next one begins", () => {
    expect(endOfLocalDay("Asia/Beirut", "2013-03-30")).toBe("2013-03-30T22:00:00Z");
    expect(endOfLocalDay("UTC", "9999-12-31")).toBe("9999-12-31T23:59:59Z");
    expect(() => startOfLocalDay("UTC", "2013-02-30")).toThrow(RangeError);
  });

  it("have the hours that clocks show", () => {
    expect(localHour("Africa/Casablanca", "2026-10-10T12:00:00Z")).toBe(
      moment.tz("2026-10-10T12:00:00Z", "Africa/Casablanca").hour(),
    );
    expect(localHour("Asia/Kathmandu", "2013-08-01T18:14:59.9Z")).toBe(23);
    expect(localDate("Asia/Kathmandu", "2013-08-01T18:14:59.9Z")).toBe("2013-08-01");
    expect(localDate("Asia/Kathmandu", "2013-08-01T18:15:00Z")).toBe("2013-08-02");
    expect(localHour("America/Bogota", "1969-12-31T00:00:00Z")).toBe(19);
  });
});

describe("a local time", () => {
  const local = (text: string): number => instantSeconds(`${text}Z`);
  const read = (zone: string, text: string) => {
    const { shown, seconds } = readLocalTime(zone, local(text));
    return [shown, ...seconds.map(instantOfSeconds)];
  };

  it("is shown once, never where clocks were put forward over it, twice where they were put back", () => {
    expect(read("Africa/Niamey", "2016-05-02T10:00:00")).toEqual(["once", "2016-05-02T09:00:00Z"]);
    expect(read("Europe/Rome", "2016-03-27T02:30:00")).toEqual([
      "never",
      "2016-03-27T00:30:00Z",
      "2016-03-27T01:30:00Z",
    ]);
    expect(read("Europe/Rome", "2016-03-27T02:00:00")[0]).toBe("never");
    expect(read("Europe/Rome", "2016-03-27T03:00:00")).toEqual(["once", "2016-03-27T01:00:00Z"]);
    expect(read("Europe/Rome", "2016-10-30T02:30:00")).toEqual([
      "twice",
      "2016-10-30T00:30:00Z",
      "2016-10-30T01:30:00Z",
    ]);
    expect(read("Africa/Tripoli", "2013-03-29T01:30:00")[0]).toBe("never");
    expect(read("Pacific/Apia", "2011-12-30T12:00:00")[0]).toBe("never");
    expect(() => readLocalTime("Niamey", 0)).toThrow(RangeError);
  });

  it("is read back from every instant, in every zone", () => {
    for (const name of moment.tz.names().filter(isKnownZone)) {
      for (let at = 1356998400; at < 1388534400; at += 40_000) {
        const { seconds } = readLocalTime(name, at + utcOffsetSeconds(name, instantOfSeconds(at)));
        if (!seconds.includes(at)) throw new Error(`${name} ${at}`);
      }
    }
  });
});
