/**
 * Which state's numbering plan a calling code belongs to, by the code's longest prefix here: the list of assigned country codes of ITU-T
 * Recommendation E.164 (Annex to the ITU Operational Bulletin), with ISO 3166 alpha-2 codes.
 *
 * - A code that states share stands here only as far as its next digits tell them apart (7 Kazakhstan and Russia, 599 the Dutch
 *   Caribbean). The North American plan (1) does not: its area codes are no part of a country code.
 * - A territory without prosecutors of its own stands under the state that answers for it (judgement): the French overseas ones, Ascension.
 * - Kosovo (383) has no code in ISO 3166 and is left out.
 */
const assigned: readonly string[] = [
  // Africa
  "20 EG 211 SS 212 MA 213 DZ 216 TN 218 LY 220 GM 221 SN 222 MR 223 ML 224 GN 225 CI 226 BF 227 NE 228 TG 229 BJ",
  "230 MU 231 LR 232 SL 233 GH 234 NG 235 TD 236 CF 237 CM 238 CV 239 ST 240 GQ 241 GA 242 CG 243 CD 244 AO 245 GW",
  "246 IO 247 SH 248 SC 249 SD 250 RW 251 ET 252 SO 253 DJ 254 KE 255 TZ 256 UG 257 BI 258 MZ 260 ZM 261 MG 262 FR",
  "263 ZW 264 NA 265 MW 266 LS 267 BW 268 SZ 269 KM 27 ZA 290 SH 291 ER 297 AW 298 FO 299 GL",
  // Europe
  "30 GR 31 NL 32 BE 33 FR 34 ES 350 GI 351 PT 352 LU 353 IE 354 IS 355 AL 356 MT 357 CY 358 FI 359 BG 36 HU 370 LT",
  "371 LV 372 EE 373 MD 374 AM 375 BY 376 AD 377 MC 378 SM 380 UA 381 RS 382 ME 385 HR 386 SI 387 BA 389 MK 39 IT",
  "40 RO 41 CH 420 CZ 421 SK 423 LI 43 AT 44 GB 45 DK 46 SE 47 NO 48 PL 49 DE",
  // Central and South America
  "500 FK 501 BZ 502 GT 503 SV 504 HN 505 NI 506 CR 507 PA 508 FR 509 HT 51 PE 52 MX 53 CU 54 AR 55 BR 56 CL 57 CO",
  "58 VE 590 FR 591 BO 592 GY 593 EC 594 FR 595 PY 596 FR 597 SR 598 UY 5993 BQ 5994 BQ 5997 BQ 5999 CW",
  // South-East Asia and Oceania
  "60 MY 61 AU 62 ID 63 PH 64 NZ 65 SG 66 TH 670 TL 672 AU 673 BN 674 NR 675 PG 676 TO 677 SB 678 VU 679 FJ 680 PW",
  "681 FR 682 CK 683 NU 685 WS 686 KI 687 FR 688 TV 689 FR 690 TK 691 FM 692 MH",
  // Russia and Kazakhstan
  "7 RU 76 KZ 77 KZ",
  // Asia and the Near East
  "81 JP 82 KR 84 VN 850 KP 852 HK 853 MO 855 KH 856 LA 86 CN 880 BD 886 TW 90 TR 91 IN 92 PK 93 AF 94 LK 95 MM",
  "960 MV 961 LB 962 JO 963 SY 964 IQ 965 KW 966 SA 967 YE 968 OM 970 PS 971 AE 972 IL 973 BH 974 QA 975 BT 976 MN",
  "977 NP 98 IR 992 TJ 993 TM 994 AZ 995 GE 996 KG 998 UZ",
];

/** Codes of networks that no state's numbering plan holds: the operator has the records (ITU-T E.164, shared codes 870, 881 and 882). */
const operators: ReadonlyMap<string, string> = new Map([
  ["870", "Inmarsat"],
  ["8816", "Iridium"],
  ["8817", "Iridium"],
  ["8818", "Globalstar"],
  ["8819", "Globalstar"],
  ["88216", "Thuraya"],
]);

const states: ReadonlyMap<string, string> = new Map(
  assigned.flatMap((line) => [...line.matchAll(/(\d+) ([A-Z]{2})/g)].map(([, code = "", state = ""]) => [code, state])),
);

const longestCode = 5;

/** What stands in a table under the longest prefix of these digits. */
const longest = (digits: string, table: ReadonlyMap<string, string>): string | undefined => {
  for (let length = longestCode; length > 0; length--) {
    const found = table.get(digits.slice(0, length));
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Whose number it is: a state, or a satellite operator; neither where it cannot be told. */
export interface NumberingPlan {
  /** ISO 3166 alpha-2. */
  readonly state?: string;
  readonly operator?: string;
}

/**
 * The state whose numbering plan holds a phone number, or the satellite operator that does.
 *
 * @param key - a phone's key; only one written in E.164 (`+` and 7 to 15 digits) tells anything, since other keys are opaque
 */
export const numberingPlanOf = (key: string): NumberingPlan => {
  if (!/^\+\d{7,15}$/.test(key)) return {};
  const operator = longest(key.slice(1), operators);
  if (operator !== undefined) return { operator };
  const state = longest(key.slice(1), states);
  return state === undefined ? {} : { state };
};
