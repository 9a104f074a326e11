import type { Preset } from "./preset.js";

/** A handover of retained data after ETSI TS 102 657, in XML. */
export const etsi102657: Preset = {
  says: "retained data after ETSI TS 102 657 (XML, telephonyServiceUsage)",
  mapping: {
    format: "faisceau-mapping/1",
    name: "etsi-102657",
    version: "1",
    reader: "etsi-102657",
    columns: {
      operatorId: "recordNumber",
      kind: "recordType",
      caller: "originating.partyNumber",
      callee: "terminating.partyNumber",
      start: "startTime",
      end: "endTime",
      duration: "durationTime",
      callerDevice: ["originating.iMEI", "originating.deviceID"],
      calleeDevice: ["terminating.iMEI", "terminating.deviceID"],
      callerCell: ["originating.globalCellID", "originating.userLocationInformation"],
      calleeCell: ["terminating.globalCellID", "terminating.userLocationInformation"],
      callerLatitude: "originating.latitude",
      callerLongitude: "originating.longitude",
      calleeLatitude: "terminating.latitude",
      calleeLongitude: "terminating.longitude",
    },
    time: { form: "generalized" },
    duration: { form: "seconds" },
    numbers: { form: "international" },
  },
};
