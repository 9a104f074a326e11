import type { Preset } from "./preset.js";

/** An itemised bill: month first, twelve-hour clock, minutes. */
export const billUs: Preset = {
  says: "itemised bill, month first, twelve-hour clock (M/D/YYYY h:mm AM), minutes",
  mapping: {
    format: "faisceau-mapping/1",
    name: "bill-us",
    version: "1",
    columns: {
      caller: ["From", "Line"],
      callee: ["To", "Number called"],
      date: "Date",
      time: "Time",
      duration: ["Minutes", "Min"],
      kind: ["Type", "Usage type"],
    },
    optional: ["kind"],
    time: { form: ["M/D/YYYY h:mm A", "M/D/YYYY h:mm:ss A"] },
    duration: { form: "minutes" },
  },
};
