import type { Preset } from "./preset.js";

/** Arabic headers, as an operator's office saves them: Windows-1256, YYYY/MM/DD, hh:mm:ss. */
export const callsAr: Preset = {
  says: "operator, both numbers, Arabic headers (Windows-1256, commas, YYYY/MM/DD)",
  mapping: {
    format: "faisceau-mapping/1",
    name: "calls-ar",
    version: "1",
    encoding: "windows-1256",
    columns: {
      caller: ["رقم المتصل", "المتصل"],
      callee: ["الرقم المطلوب", "رقم المتصل به"],
      date: ["التاريخ", "تاريخ"],
      time: ["الوقت", "الساعة"],
      duration: ["المدة", "مدة المكالمة"],
      kind: ["النوع", "نوع المكالمة"],
      callerCi: ["رقم الخلية", "الخلية"],
      callerPlace: ["الموقع"],
    },
    optional: ["kind", "callerCi", "callerPlace"],
    time: { form: ["YYYY/MM/DD HH:mm:ss", "YYYY/MM/DD HH:mm"] },
    duration: { form: "clock" },
  },
};
