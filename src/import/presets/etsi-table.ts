import type { Preset } from "./preset.js";

/** The same records as a table: the fields of ETSI TS 102 657 as column names, as mediation systems export them. */
export const etsiTable: Preset = {
  says: "the fields of ETSI TS 102 657 as columns of a CSV",
  mapping: {
    format: "faisceau-mapping/1",
    name: "etsi-table",
    version: "1",
    columns: {
      operatorId: "recordNumber",
      kind: ["communicationType", "recordType"],
      caller: ["originating-Party.partyNumber", "originatingPartyNumber"],
      callee: ["terminating-Party.partyNumber", "terminatingPartyNumber"],
      start: ["communicationTime.startTime", "startTime"],
      end: ["communicationTime.endTime", "endTime"],
      duration: ["communicationTime.durationTime", "durationTime"],
      callerDevice: ["originating-Party.iMEI", "originatingIMEI"],
      calleeDevice: ["terminating-Party.iMEI", "terminatingIMEI"],
      callerCell: ["originating-Party.globalCellID", "originatingGlobalCellID"],
      calleeCell: ["terminating-Party.globalCellID", "terminatingGlobalCellID"],
    },
    optional: ["operatorId", "kind", "end", "duration", "callerDevice", "calleeDevice", "callerCell", "calleeCell"],
    time: { form: "generalized" },
    kind: { words: { telephonyFixedCS: "voice", telephonyWirelessCS: "voice", sMS: "sms" } },
    duration: { form: "seconds" },
    numbers: { form: "international" },
  },
};
