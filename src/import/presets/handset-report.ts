import type { Preset } from "./preset.js";

/** The call log out of a handset, as extraction tools export it: the owner's number above, times with their offset. */
export const handsetReport: Preset = {
  says: "call log out of a handset, times with their offset (DD/MM/YYYY HH:mm:ss(UTC+1)), hh:mm:ss",
  mapping: {
    format: "faisceau-mapping/1",
    name: "handset-report",
    version: "1",
    columns: {
      operatorId: ["#", "No"],
      direction: ["Direction", "Call type", "Type"],
      kind: ["Status", "Type"],
      other: ["Party", "Number", "Other party"],
      start: ["Date-Time", "Timestamp", "Date time"],
      duration: "Duration",
    },
    optional: ["operatorId", "kind"],
    subscriber: { above: "Own number" },
    time: { form: ["DD/MM/YYYY HH:mm:ssZ", "DD/MM/YYYY HH:mmZ"] },
    duration: { form: "hh:mm:ss" },
  },
};
