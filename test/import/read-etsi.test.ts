import { describe, expect, it } from "vitest";
import { importPresets } from "../../src/import/presets.js";
import { readEtsi } from "../../src/import/read-etsi.js";
import { importTexts } from "./with-plan.js";

const etsi = importPresets.get("etsi-102657")!.mapping;

const record = (inner: string): string =>
  `<rd:ResponseRecord><recordPayload><telephonyRecord><telephonyServiceUsage>${inner}</telephonyServiceUsage></telephonyRecord></recordPayload></rd:ResponseRecord>`;
const party = (role: string, number: string, more = ""): string =>
  `<TelephonyPartyInformation><partyRole><${role}/></partyRole><partyNumber>${number}</partyNumber>${more}</TelephonyPartyInformation>`;
const parties = (...some: readonly string[]): string => `<partyInformation>${some.join("")}</partyInformation>`;
const time =
  "<communicationTime><startTime>20160502100000+0100</startTime><durationTime>95</durationTime></communicationTime>";
const message = (...records: readonly string[]): string =>
  `<?xml version="1.0"?>\n<rd:RetainedDataMessage xmlns:rd="x">\n${records.join("\n")}\n</rd:RetainedDataMessage>\n`;

const cells = (text: string, row = 0): Record<string, string> => {
  const sheet = readEtsi(text, etsi);
  if ("refusal" in sheet) throw new Error(sheet.refusal);
  return Object.fromEntries(
    sheet.header.map((name, i) => [name, sheet.rows[row]?.cells[i] ?? ""]).filter(([, value]) => value !== ""),
  );
};

describe("readEtsi", () => {
  it("makes a row of each record, and a column of each element that says something", () => {
    const text = message(
      record(
        parties(
          party("originating-Party", "22700000101", "<iMEI>35</iMEI>"),
          party("terminating-Party", "22700000102"),
        ) + time,
      ),
    );
    expect(cells(text)).toEqual({
      recordType: "voice",
      startTime: "20160502100000+0100",
      durationTime: "95",
      "originating.partyRole": "originating-Party",
      "originating.partyNumber": "22700000101",
      "originating.iMEI": "35",
      "terminating.partyRole": "terminating-Party",
      "terminating.partyNumber": "22700000102",
      "communicationTime.startTime": "20160502100000+0100",
      "communicationTime.durationTime": "95",
    });
  });

  it("finds the time at a party, reads roles written as a text, CDATA and comments", () => {
    const text = message(
      record(
        parties(
          `<TelephonyPartyInformation><partyRole>smsOriginator</partyRole><!-- <ResponseRecord> --><partyNumber><![CDATA[22700000103]]></partyNumber>${time}</TelephonyPartyInformation>`,
          party("smsRecipient", "22700000101"),
        ),
      ),
    );
    expect(cells(text)).toMatchObject({
      recordType: "sms",
      startTime: "20160502100000+0100",
      "originating.partyNumber": "22700000103",
    });
    const sheet = readEtsi(text, etsi);
    expect("counted" in sheet && sheet.counted).toBe(1);
  });

  it("keeps the other parties under their own part, and several of one part in one cell", () => {
    const text = message(
      record(
        parties(
          party("originating-Party", "1"),
          party("forwarded-to-Party", "2"),
          party("terminating-Party", "3"),
          party("terminating-Party", "4"),
        ) + time,
      ),
    );
    expect(cells(text)).toMatchObject({ "forwarded-to-Party.partyNumber": "2", "terminating.partyNumber": "3;4" });
  });

  it("names rows by their order, since several may begin on one line", () => {
    const one = record(
      parties(party("originating-Party", "22700000101"), party("terminating-Party", "22700000102")) + time,
    );
    const { records, ledger } = importTexts({ "a.xml": message(one + one.replace("102<", "103<")) }, { mapping: etsi });
    expect(records.calls.map(({ id }) => id)).toEqual(["f1-1", "f1-2"]);
    expect(ledger.files[0]?.rows.map(({ row, line }) => [row, line])).toEqual([
      [1, 3],
      [2, 3],
    ]);
    expect(ledger.files[0]?.timeZone.why).toBe("each time says its own offset from UTC");
  });

  it.each([
    ["<a><b></a>", /no well-formed XML/],
    ["<a>", /no well-formed XML/],
    ["<a></a>", /no ResponseRecord/],
    ["plain text", /no well-formed XML/],
    ['<!DOCTYPE a [<!ENTITY e "ee">]><a>&e;</a>', /DOCTYPE/],
    [message("<ResponseRecord><x>&undeclared;</x></ResponseRecord>"), /no well-formed XML/],
  ])("refuses %j", (text, says) => {
    expect(readEtsi(text, etsi)).toMatchObject({ refusal: expect.stringMatching(says) });
  });
});
