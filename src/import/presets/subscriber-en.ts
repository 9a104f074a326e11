import type { Preset } from "./preset.js";

/** One subscriber's list of calls, English headers, the number above the header. */
export const subscriberEn: Preset = {
  says: "one subscriber's list, English headers, MSISDN above the header (YYYY-MM-DD, mm:ss)",
  mapping: {
    format: "faisceau-mapping/1",
    name: "subscriber-en",
    version: "1",
    columns: {
      date: "Date",
      time: "Time",
      direction: ["Direction", "In/Out"],
      other: ["Other party", "Other number", "Number"],
      duration: ["Duration", "Duration (mm:ss)"],
      kind: ["Service", "Type"],
      subscriberCell: ["Cell", "Cell ID"],
      subscriberLatitude: ["Latitude", "Lat"],
      subscriberLongitude: ["Longitude", "Long", "Lon"],
      subscriberDevice: "IMEI",
    },
    optional: ["kind", "subscriberCell", "subscriberLatitude", "subscriberLongitude", "subscriberDevice"],
    subscriber: { above: "MSISDN" },
    time: { form: ["YYYY-MM-DD HH:mm:ss", "YYYY-MM-DD HH:mm"] },
    duration: { form: "clock" },
  },
};
