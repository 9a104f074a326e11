import type { Preset } from "./preset.js";

/** The call log of an Android handset as its own database writes it: milliseconds since 1970, types as numbers. */
export const androidLog: Preset = {
  says: "Android call log (milliseconds since 1970, types as numbers), owner's number in the file's name",
  mapping: {
    format: "faisceau-mapping/1",
    name: "android-log",
    version: "1",
    columns: {
      operatorId: "_id",
      other: "number",
      start: "date",
      duration: "duration",
      direction: "type",
      kind: "type",
    },
    optional: ["operatorId"],
    subscriber: { from: "file-name" },
    direction: { words: { "1": "in", "2": "out", "3": "in", "4": "in", "5": "in", "6": "in", "7": "in" } },
    // 4: voicemail; 6: blocked; 7: answered on another device.
    kind: {
      words: { "1": "voice", "2": "voice", "3": "missed", "4": "missed", "5": "missed", "6": "missed", "7": "voice" },
    },
    time: { form: "epoch-ms" },
    duration: { form: "seconds" },
  },
};
