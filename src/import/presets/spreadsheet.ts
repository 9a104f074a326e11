import type { Preset } from "./preset.js";

/** What a spreadsheet saves as Unicode text: UTF-16 with tabs, times as day counts. */
export const spreadsheet: Preset = {
  says: "spreadsheet saved as Unicode text (UTF-16, tabs), times as day counts (42492.4375)",
  mapping: {
    format: "faisceau-mapping/1",
    name: "spreadsheet",
    version: "1",
    columns: {
      caller: ["Caller", "Calling number", "A number", "From number"],
      callee: ["Callee", "Called", "Called number", "B number", "To number"],
      start: ["Start", "Start time", "Date time", "Call time"],
      end: ["End", "End time"],
      duration: ["Duration", "Duration (s)", "Seconds"],
      kind: ["Kind", "Type", "Call type"],
      callerCell: ["Caller cell", "Cell A"],
      calleeCell: ["Callee cell", "Called cell", "Cell B"],
    },
    optional: ["end", "duration", "kind", "callerCell", "calleeCell"],
    time: { form: ["excel", "iso"] },
    duration: { form: "seconds" },
  },
};
