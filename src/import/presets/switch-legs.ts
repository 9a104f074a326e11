import type { Preset } from "./preset.js";

/** The records of a switch: one for each leg (MOC, MTC, SMS-MO, SMS-MT), a served number, the cell in its parts. */
export const switchLegs: Preset = {
  says: "switch records, a leg a row (MOC, MTC, SMS-MO, SMS-MT), MCC/MNC/LAC/CI, YYYYMMDDHHmmss",
  mapping: {
    format: "faisceau-mapping/1",
    name: "switch-legs",
    version: "1",
    columns: {
      operatorId: ["RecordID", "CDR ID", "Record number"],
      direction: ["RecordType", "Record type", "Type"],
      kind: ["RecordType", "Record type", "Type"],
      subscriber: ["ServedMSISDN", "Served MSISDN", "MSISDN"],
      other: ["OtherParty", "Other party", "OtherMSISDN"],
      start: ["StartTime", "Start time", "EventTime"],
      duration: ["Duration", "Duration (s)", "CallDuration"],
      subscriberMcc: "MCC",
      subscriberMnc: "MNC",
      subscriberLac: ["LAC", "TAC"],
      subscriberCi: ["CI", "ECI", "CellID"],
      subscriberDevice: "IMEI",
    },
    optional: [
      "operatorId",
      "duration",
      "subscriberMcc",
      "subscriberMnc",
      "subscriberLac",
      "subscriberCi",
      "subscriberDevice",
    ],
    time: { form: "generalized" },
    duration: { form: "seconds" },
    numbers: { form: "international" },
    bothLegs: true,
  },
};
