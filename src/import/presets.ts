import { androidLog } from "./presets/android-log.js";
import { billUs } from "./presets/bill-us.js";
import { callsAr } from "./presets/calls-ar.js";
import { callsFr } from "./presets/calls-fr.js";
import { etsi102657 } from "./presets/etsi-102657.js";
import { etsiTable } from "./presets/etsi-table.js";
import { handsetReport } from "./presets/handset-report.js";
import type { Preset } from "./presets/preset.js";
import { spreadsheet } from "./presets/spreadsheet.js";
import { subscriberEn } from "./presets/subscriber-en.js";
import { switchLegs } from "./presets/switch-legs.js";

/** The layouts that need no mapping of one's own, by name. */
export const importPresets: ReadonlyMap<string, Preset> = /* @__PURE__ */ new Map(
  [
    androidLog,
    billUs,
    callsAr,
    callsFr,
    etsi102657,
    etsiTable,
    handsetReport,
    spreadsheet,
    subscriberEn,
    switchLegs,
  ].map((preset) => [preset.mapping.name, preset] as const),
);
