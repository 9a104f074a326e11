import { DAY, dayOf, FIRST, GAP, LAST, written } from "./clock.mjs";
import { ARREST } from "./journeys.mjs";
import { personOf } from "./people.mjs";
import { HANDOVER, numberOf, SABHA_CHANGE, SABRATHA_CHANGE, subscriberOf, TAKEN } from "./subscribers.mjs";

/** What the file has on who held which card. The two new numbers of 10 and 14 June are nobody's here: the case must find them. */
const row = (card, basis, { holder = card, from, to, source } = {}) => ({ card, holder, basis, from, to, source });

const SUBSCRIBER = [
  "sani",
  "issoufa",
  "akhmoudou",
  "hamidine",
  "yaskou",
  "zouera",
  "oumarou",
  "nasser",
  "khalifa",
  "miftah",
  "seid",
  "mabrouk",
  "jumaa",
  "hosni",
  "mouldi",
  "ibrahima",
  "ridha",
  "habib",
  "hawala",
  "taxi",
  "shop",
  "lawyer",
  "hotline",
  "rescue-centre",
  "laouali",
  "rabi",
  "namesake",
];
const ANALYST = ["nouri", "bechir", "tesfalem", "slim", "yonas", "tarek"];
const STATEMENT = ["khadija", "dawit", "kadiatou", "saba", "coumba", "abeba", "fatoumatta", "haben"];
const SEIZED = [
  "selamawit",
  "lassine",
  "hermon",
  "senait",
  "filmon",
  "meron",
  "tsegay",
  "lamin",
  "modou",
  "goitom",
  "kidane",
];
/** Prepaid cards registered in a shop; eight of the named travellers have none on file. */
const PREPAID = [
  "biniam",
  "moustapha",
  "habsatou",
  "aliou",
  "mariame",
  "mahamadou",
  "oumou",
  "teklit",
  "natsnet",
  "modibo",
  "rufael",
  "ndeye",
  "demba",
  "awa",
];

const ROWS = [
  ...SUBSCRIBER.map((card) => row(card, "subscriber")),
  ...ANALYST.map((card) => row(card, "analyst")),
  ...STATEMENT.map((card) => row(card, "statement")),
  ...SEIZED.map((card) => row(card, "seized")),
  ...PREPAID.map((card) => row(card, "subscriber")),
  row("attaher", "subscriber", { to: SABHA_CHANGE }),
  row("anis", "analyst", { to: SABRATHA_CHANGE }),
  row("ousmane", "seized", { to: ARREST, source: "temoin-dirkou-1" }),
  // A card that passes from one man of a crew to another, and one that is taken from a traveller.
  row("melloul", "analyst", { to: HANDOVER }),
  row("melloul", "analyst", { holder: "jumaa", from: HANDOVER }),
  row("melloul-2", "analyst", { holder: "melloul", from: HANDOVER }),
  row("awet", "statement", { to: TAKEN }),
  row("awet", "analyst", { holder: "miftah", from: TAKEN }),
  // The operator's paper says a market woman; the handset was found on Faraj.
  row("faraj", "subscriber", { holder: "rakia" }),
  row("faraj", "seized", { from: FIRST }),
  // A stale paper: the card was Issoufa's before the case begins.
  row("sani", "subscriber", { holder: "issoufa", to: FIRST - 30 * DAY }),
];

const operatorOf = (card) =>
  ({ NE: "cdr-ne", LY: "cdr-ly", IT: "cdr-it" })[subscriberOf(card.replace(/-2$/, "")).sim] ?? "";
const instant = (seconds) => (seconds === undefined ? "" : written(seconds, 2));

/** Rows of phones.csv, by number. */
export const phoneRows = () =>
  ROWS.map(({ card, holder, basis, from, to, source }) => ({
    phone: numberOf(card),
    person: personOf(holder).id,
    from: instant(from),
    to: instant(to),
    basis,
    source: source ?? (basis === "subscriber" ? operatorOf(card) : ""),
  })).sort((a, b) => (a.phone + a.from + a.person < b.phone + b.from + b.person ? -1 : 1));

/** Whether phones.csv says that this card was this holder's. */
export const isRecorded = (card, holder) => ROWS.some((each) => each.card === card && each.holder === holder);

/** Records were asked for by number: for the crews, the travellers and the neutral numbers in their midst, not for customers or families. */
const ASKED = [
  ...new Set(ROWS.map(({ card }) => card).filter((card) => !STATEMENT.includes(card) && card !== "rescue-centre")),
  "attaher-2",
  "anis-2",
  "kitchen",
  "relief",
];

/** Rows of coverage.csv. A phone that may have been in Libya is not covered on the two days that the Libyan operator left out. */
export function coverageRows() {
  const first = dayOf(FIRST);
  const last = dayOf(LAST - 1);
  return ASKED.flatMap((card) => {
    const subscriber = subscriberOf(card.replace(/-2$/, ""));
    const stays =
      subscriber.base === "agadez" &&
      !subscriber.convoy &&
      !["akhmoudou", "hamidine", "ousmane", "relief"].includes(card);
    const source = operatorOf(card);
    const phone = numberOf(card);
    if (stays || subscriber.sim === "IT" || subscriber.base === "dirkou")
      return [{ phone, from: first, to: last, source }];
    return [
      { phone, from: first, to: dayOf(GAP.from - 1), source },
      { phone, from: dayOf(GAP.to), to: last, source },
    ];
  }).sort((a, b) => (a.phone + a.from < b.phone + b.from ? -1 : 1));
}
