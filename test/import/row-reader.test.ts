import { describe, expect, it } from "vitest";
import { importTexts, mapping } from "./with-plan.js";

/** What one row comes to: its call's parts, its notes and its faults. */
const read = (
  cells: Readonly<Record<string, string>>,
  more: Readonly<Record<string, unknown>> = {},
  columns: Readonly<Record<string, string>> = { caller: "A", callee: "B", start: "Start", duration: "Seconds" },
) => {
  const all: Readonly<Record<string, string>> = {
    A: "+22700000101",
    B: "+22700000102",
    Start: "2016-05-02 10:00:00",
    Seconds: "95",
    ...cells,
  };
  const names = [...new Set(Object.values(columns))];
  // A second row that is right: a file without a single call is refused.
  const right: Readonly<Record<string, string>> = {
    A: "+22700000108",
    B: "+22700000109",
    Start: "2016-01-01 10:00:00",
    Seconds: "1",
    Way: "out",
    Kind: "voice",
  };
  const line = (row: Readonly<Record<string, string>>): string =>
    names.map((name) => `"${(row[name] ?? "").replace(/"/g, '""')}"`).join(",");
  const { ledger, records } = importTexts(
    { "a.csv": `${names.join(",")}\n${line(all)}\n${line(right)}\n` },
    { mapping: mapping({ columns, ...more }) },
  );
  const row = ledger.files[0]?.rows[0];
  const call = records.calls.find(({ id }) => id === "f1-2");
  return {
    became: row?.became,
    why: row?.why,
    notes: row?.notes?.map(({ code, message }) => [code, message] as const) ?? [],
    faults: row?.faults?.map(({ column, code }) => [column, code] as const) ?? [],
    call,
  };
};

describe("times", () => {
  const rome = { time: { form: "iso", zone: "Europe/Rome" } };

  it("in a gap are read with the offset before it, with a note that has both", () => {
    const { call, notes } = read({ Start: "2016-03-27 02:30:00" }, rome);
    expect(call?.startedAt).toBe("2016-03-27T01:30:00Z");
    expect(notes).toEqual([["time-in-a-gap", expect.stringContaining("2016-03-27T00:30:00Z")]]);
  });

  it("shown twice are the earlier ones, or what the mapping says, with a note that has both", () => {
    const { call, notes } = read({ Start: "2016-10-30 02:30:00" }, rome);
    expect(call?.startedAt).toBe("2016-10-30T00:30:00Z");
    expect(notes).toEqual([["time-shown-twice", expect.stringContaining("2016-10-30T01:30:00Z")]]);
    expect(read({ Start: "2016-10-30 02:30:00" }, { time: { ...rome.time, overlap: "later" } }).call?.startedAt).toBe(
      "2016-10-30T01:30:00Z",
    );
  });

  it("shown twice are what end and duration agree with", () => {
    const columns = { caller: "A", callee: "B", start: "Start", end: "End", duration: "Seconds" };
    const { call, notes } = read(
      { Start: "2016-10-30 02:50:00", End: "2016-10-30 03:05:00", Seconds: "900" },
      rome,
      columns,
    );
    expect(call?.startedAt).toBe("2016-10-30T01:50:00Z");
    expect(notes).toEqual([["time-shown-twice", expect.stringContaining("the end says that it is")]]);
  });

  it("with their own offset need no zone; without one they do", () => {
    const without = { time: { form: "iso" } };
    expect(
      read({ Start: "2016-05-02T10:00:00+02:00" }, { time: { form: "iso", zone: "Africa/Niamey" } }).call?.startedAt,
    ).toBe("2016-05-02T08:00:00Z");
    expect(() => read({ Start: "2016-05-02T10:00:00" }, without)).toThrow(/no zone is given; name the zone/);
  });

  it.each([
    [{ Start: "02/05/2016" }, [["Start", "not-a-time"]]],
    [{ Start: "2016-02-30 10:00:00" }, [["Start", "no-such-time"]]],
    [{ Start: "" }, [["Start", "missing"]]],
  ])("that are wrong are row errors: %j", (cells, faults) => {
    expect(read(cells)).toMatchObject({ became: "error", faults });
  });
});

describe("durations", () => {
  const columns = { caller: "A", callee: "B", start: "Start", end: "End", duration: "Seconds" };

  it("that disagree with the end are kept, with a note that has both", () => {
    const { call, notes } = read({ End: "2016-05-02 10:05:00" }, {}, columns);
    expect(call?.durationSeconds).toBe(95);
    expect(notes).toEqual([
      ["duration-disagrees", expect.stringMatching(/95 s and ended at 2016-05-02T09:05:00Z, 300 s after/)],
    ]);
  });

  it("come from the end where the row has none, and are never negative", () => {
    expect(read({ End: "2016-05-02 10:05:00", Seconds: "" }, {}, columns).call?.durationSeconds).toBe(300);
    expect(read({ End: "2016-05-02 09:59:59", Seconds: "" }, {}, columns).faults).toEqual([
      ["End", "ends-before-it-begins"],
    ]);
  });

  it("stand where the end cannot be read, with a note", () => {
    expect(read({ End: "later" }, {}, columns)).toMatchObject({
      became: "call",
      notes: [["end-unreadable", expect.anything()]],
    });
    expect(read({ End: "later", Seconds: "" }, {}, columns).faults).toEqual([["End", "not-a-time"]]);
  });

  it("that are not told are 0 s, with a note", () => {
    expect(read({ Seconds: "" })).toMatchObject({
      call: { durationSeconds: 0 },
      notes: [["no-duration", expect.anything()]],
    });
  });

  it("of messages and missed calls are 0 s, with a note of what the row says", () => {
    const withKind = { caller: "A", callee: "B", start: "Start", duration: "Seconds", kind: "Kind" };
    expect(read({ Kind: "SMS", Seconds: "160" }, {}, withKind)).toMatchObject({
      call: { kind: "sms", durationSeconds: 0 },
      notes: [["has-duration", expect.stringContaining("160 s")]],
    });
    expect(read({ Kind: "missed", Seconds: "0" }, {}, withKind)).toMatchObject({ call: { kind: "missed" }, notes: [] });
  });

  it("of 0 s are missed calls where the mapping says so", () => {
    expect(read({ Seconds: "0" }).call?.kind).toBe("voice");
    expect(read({ Seconds: "0" }, { kind: { zeroIsMissed: true } }).call?.kind).toBe("missed");
  });

  it("that are wrong are row errors, and fractions are rounded with a note", () => {
    expect(read({ Seconds: "1:35" }).faults).toEqual([["Seconds", "not-a-duration"]]);
    expect(read({ Seconds: "95.5" })).toMatchObject({
      call: { durationSeconds: 96 },
      notes: [["rounded-duration", expect.anything()]],
    });
  });
});

describe("one subscriber's view", () => {
  const columns = {
    subscriber: "A",
    other: "B",
    direction: "Way",
    start: "Start",
    duration: "Seconds",
    subscriberLac: "LAC",
    subscriberCi: "CI",
    subscriberDevice: "IMEI",
  };
  const own = { LAC: "101", CI: "7", IMEI: "350000000000101" };

  it("puts the subscriber's cell and device at the subscriber's end", () => {
    expect(read({ Way: "out", ...own }, {}, columns).call).toMatchObject({
      caller: "+22700000101",
      callerCell: "101-7",
      callerDevice: own.IMEI,
    });
    expect(read({ Way: "in", ...own }, {}, columns).call).toMatchObject({
      caller: "+22700000102",
      callee: "+22700000101",
      calleeCell: "101-7",
      calleeDevice: own.IMEI,
    });
  });

  it("needs to know which way, and who called", () => {
    expect(read({ Way: "sideways" }, {}, columns).faults).toEqual([["Way", "unknown-direction"]]);
    expect(read({ Way: "sideways" }, { direction: { words: { Sideways: "in" } } }, columns).became).toBe("call");
    expect(read({ Way: "" }, {}, columns).faults).toEqual([["Way", "missing"]]);
    expect(read({ Way: "in", B: "+22700000102;+22700000103" }, {}, columns).faults).toEqual([["B", "several-callers"]]);
    expect(read({ Way: "in", B: "" }, {}, columns)).toMatchObject({ became: "other", why: "no-second-party" });
  });
});

describe("cells", () => {
  const columns = {
    caller: "A",
    callee: "B",
    start: "Start",
    duration: "Seconds",
    callerCell: "Cell",
    callerMcc: "MCC",
    callerLac: "LAC",
    callerCi: "CI",
    callerLatitude: "Lat",
    callerLongitude: "Lon",
  };

  it.each([
    [{ Cell: "AGZ-1", LAC: "1", CI: "7" }, "AGZ-1"],
    [{ MCC: "614", LAC: "101", CI: "7" }, "614-101-7"],
    [{ LAC: "101" }, undefined],
    [{ Lat: "16,9740", Lon: "7.986" }, "16.974,7.986"],
    [{}, undefined],
  ])("of %j is %s", (cells, key) => {
    expect(read(cells, {}, columns).call?.callerCell).toBe(key);
  });

  it.each([
    [{ CI: "7", Lat: "0", Lon: "0" }],
    [{ CI: "7", Lat: "95", Lon: "7" }],
    [{ CI: "7", Lat: "16.9" }],
    [{ CI: "7", Lat: "x", Lon: "y" }],
  ])("without a place that could be one stay, with a note: %j", (cells) => {
    expect(read(cells, {}, columns)).toMatchObject({
      call: { callerCell: "7" },
      notes: [["no-such-place", expect.anything()]],
    });
  });
});

describe("a row that is wrong", () => {
  it("reports every fault at once, in the words of its file", () => {
    expect(read({ A: "2.2E+11", B: "#N/A", Start: "soon", Seconds: "long" }).faults).toEqual([
      ["A", "spreadsheet-number"],
      ["B", "spreadsheet-error"],
      ["Start", "not-a-time"],
      ["Seconds", "not-a-duration"],
    ]);
  });

  it("is one with control characters, and one of an unknown kind", () => {
    expect(read({ A: "+2270000\u00000101" }).faults).toEqual([["A", "control-character"]]);
    const columns = { caller: "A", callee: "B", start: "Start", duration: "Seconds", kind: "Kind" };
    expect(read({ Kind: "Teleportation" }, {}, columns).faults).toEqual([["Kind", "unknown-kind"]]);
    expect(read({ Kind: "Teleportation" }, { kind: { words: { teleportation: "other" } } }, columns)).toMatchObject({
      became: "other",
      why: "not-a-call",
    });
  });
});
