import { plainWords } from "./plain-words.js";

/** What a row can be: a call record, or one of something else. */
export type RowKind = "voice" | "sms" | "missed" | "data" | "other";

/** Which way a row went, seen from the subscriber. */
export type Direction = "out" | "in";

// What operators, forms and handsets call it; compared by plainWords.
const KINDS: Readonly<Record<RowKind, readonly string[]>> = {
  voice: [
    "voice",
    "voix",
    "call",
    "appel",
    "telephony",
    "tel",
    "phone",
    "speech",
    "moc",
    "mtc",
    "moc voice",
    "mtc voice",
    "voice out",
    "voice in",
    "out",
    "in",
    "outgoing",
    "incoming",
    "outgoing call",
    "incoming call",
    "appel sortant",
    "appel entrant",
    "appel emis",
    "appel recu",
    "sortant",
    "entrant",
    "emis",
    "recu",
    "answered",
    "dialed",
    "dialled",
    "received",
    "forward",
    "forwarded",
    "cfw",
    "call forwarding",
    "renvoi",
    "roaming voice",
    "conference",
    "conf",
    "mpty",
    "voicemail",
    "messagerie",
    "volte",
    "vowifi",
    "mo",
    "mt",
    "voice mo",
    "voice mt",
    "مكالمة",
    "صوت",
    "صوتي",
    "صادر",
    "وارد",
    "مكالمة صادرة",
    "مكالمة واردة",
  ],
  sms: [
    "sms",
    "message",
    "text",
    "text message",
    "texto",
    "mms",
    "sms mo",
    "sms mt",
    "smsmo",
    "smsmt",
    "sms-mo",
    "sms-mt",
    "mo sms",
    "mt sms",
    "mosms",
    "mtsms",
    "sms out",
    "sms in",
    "sms outgoing",
    "sms incoming",
    "sms sortant",
    "sms entrant",
    "sms emis",
    "sms recu",
    "momt sms",
    "smso",
    "smst",
    "رسالة",
    "رسالة قصيرة",
    "رسالة نصية",
  ],
  missed: [
    "missed",
    "missed call",
    "manque",
    "appel manque",
    "non repondu",
    "unanswered",
    "not answered",
    "no answer",
    "rejected",
    "refused",
    "refuse",
    "busy",
    "occupe",
    "failed",
    "blocked",
    "فائتة",
    "مكالمة فائتة",
    "لم يرد عليها",
  ],
  data: [
    "data",
    "gprs",
    "internet",
    "internet session",
    "lte data",
    "web",
    "wap",
    "ip",
    "packet",
    "data session",
    "donnees",
    "session data",
    "بيانات",
    "انترنت",
  ],
  other: [
    "other",
    "ussd",
    "recharge",
    "top up",
    "topup",
    "refill",
    "transfer",
    "balance",
    "transfert",
    "credit",
    "location update",
    "lu",
    "attach",
    "detach",
    "registration",
    "شحن",
    "تعبئة",
  ],
};

const DIRECTIONS: Readonly<Record<Direction, readonly string[]>> = {
  out: [
    "out",
    "outgoing",
    "o",
    "mo",
    "moc",
    "sms mo",
    "sms-mo",
    "smsmo",
    "mosms",
    "mo sms",
    "orig",
    "originating",
    "originated",
    "sent",
    "dialed",
    "dialled",
    "outbound",
    "outgoing call",
    "sms out",
    "sms outgoing",
    "voice out",
    "voice mo",
    "sortant",
    "sortante",
    "emis",
    "emise",
    "depart",
    "appel sortant",
    "appel emis",
    "sms sortant",
    "sms emis",
    "envoye",
    "صادر",
    "صادرة",
    "مكالمة صادرة",
  ],
  in: [
    "in",
    "incoming",
    "i",
    "mt",
    "mtc",
    "sms mt",
    "sms-mt",
    "smsmt",
    "mtsms",
    "mt sms",
    "term",
    "terminating",
    "terminated",
    "received",
    "inbound",
    "incoming call",
    "sms in",
    "sms incoming",
    "voice in",
    "voice mt",
    "missed",
    "missed call",
    "rejected",
    "blocked",
    "entrant",
    "entrante",
    "recu",
    "recue",
    "arrivee",
    "appel entrant",
    "appel recu",
    "appel manque",
    "manque",
    "sms entrant",
    "sms recu",
    "وارد",
    "واردة",
    "مكالمة واردة",
    "فائتة",
  ],
};

const ANONYMOUS: readonly string[] = [
  "anonymous",
  "anonyme",
  "withheld",
  "private",
  "private number",
  "prive",
  "numero prive",
  "numero masque",
  "masque",
  "hidden",
  "restricted",
  "unknown",
  "unknown number",
  "inconnu",
  "numero inconnu",
  "unavailable",
  "no caller id",
  "clir",
  "blocked",
  "-1",
  "-2",
  "خاص",
  "رقم خاص",
  "مجهول",
  "غير معروف",
];

/** First words of a row that adds up the others or ends the list. */
const TOTALS: readonly string[] = [
  "total",
  "totals",
  "totaux",
  "sub total",
  "subtotal",
  "sous total",
  "sous-total",
  "grand total",
  "total general",
  "sum",
  "somme",
  "end of report",
  "end of file",
  "end",
  "fin",
  "fin du rapport",
  "fin de fichier",
  "المجموع",
  "الاجمالي",
  "الإجمالي",
  "نهاية التقرير",
];

// "(12 rows affected)", "12 enregistrements", "--- 12 records ---".
const COUNT_LINE = /^\W*\d+\s+(?:rows?|records?|lignes?|enregistrements?|calls?|appels?)\b/iu;

const byWord = <T extends string>(table: Readonly<Record<T, readonly string[]>>): ReadonlyMap<string, T> =>
  new Map(
    (Object.keys(table) as T[]).flatMap((value) => table[value].map((word) => [plainWords(word), value] as const)),
  );

const kinds = /* @__PURE__ */ byWord(KINDS);
const directions = /* @__PURE__ */ byWord(DIRECTIONS);
const anonymous: ReadonlySet<string> = /* @__PURE__ */ new Set(ANONYMOUS.map(plainWords));
const totals: ReadonlySet<string> = /* @__PURE__ */ new Set(TOTALS.map(plainWords));

/** Looks a word up among a mapping's own, then among the known ones. */
const lookUp = <T>(
  own: Readonly<Record<string, T>> | undefined,
  known: ReadonlyMap<string, T>,
  text: string,
): T | undefined => {
  const word = plainWords(text);
  for (const [written, value] of Object.entries(own ?? {})) if (plainWords(written) === word) return value;
  return known.get(word);
};

/** What kind of row a cell names; `undefined` where nobody knows the word. */
export const kindOfWord = (text: string, own?: Readonly<Record<string, RowKind>>): RowKind | undefined =>
  lookUp(own, kinds, text);

/** Which way a cell says the row went; `undefined` where nobody knows the word. */
export const directionOfWord = (text: string, own?: Readonly<Record<string, Direction>>): Direction | undefined =>
  lookUp(own, directions, text);

/** Whether a cell stands for a caller who does not show a number. */
export const saysAnonymous = (text: string): boolean => anonymous.has(plainWords(text));

/** Whether a cell begins a row of totals or the end of a list. */
export const saysTotal = (text: string, own: readonly string[] = []): boolean => {
  const word = plainWords(text).replace(/[=\s]+$/, "");
  const first = word.replace(/[\d\s,.;=]+$/, "");
  return (
    totals.has(word) ||
    totals.has(first) ||
    own.some((one) => plainWords(one) === first || plainWords(one) === word) ||
    COUNT_LINE.test(text)
  );
};
