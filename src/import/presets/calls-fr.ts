import type { Preset } from "./preset.js";

/** Both numbers in a row, French headers, as operators in francophone countries answer a requisition. */
export const callsFr: Preset = {
  says: "operator, both numbers, French headers (Windows-1252, semicolons, DD/MM/YYYY)",
  mapping: {
    format: "faisceau-mapping/1",
    name: "calls-fr",
    version: "1",
    encoding: "windows-1252",
    columns: {
      caller: ["N° appelant", "Numéro appelant", "Appelant", "N° demandeur", "Abonné A"],
      callee: ["N° appelé", "Numéro appelé", "Appelé", "N° demandé", "Abonné B"],
      date: ["Date", "Date appel"],
      time: ["Heure", "Heure appel"],
      duration: ["Durée", "Durée (s)", "Durée appel"],
      kind: ["Type", "Type d'appel", "Nature"],
      callerDevice: ["IMEI", "IMEI appelant"],
      callerLac: ["LAC", "LAC appelant"],
      callerCi: ["CI", "CI appelant"],
      callerPlace: ["Localisation", "Localisation appelant", "Site"],
    },
    optional: ["kind", "callerDevice", "callerLac", "callerCi", "callerPlace"],
    time: { form: ["DD/MM/YYYY HH:mm:ss", "DD/MM/YYYY HH:mm"] },
    duration: { form: "clock" },
  },
};
