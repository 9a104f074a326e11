import { at } from "./clock.mjs";
import { ARREST, CONVOYS } from "./journeys.mjs";
import { PEOPLE } from "./people.mjs";
import { generator } from "./random.mjs";

/**
 * Everybody who answers a phone: the people of the case, and those whom no record names (other travellers, relatives,
 * customers, friends). Numbers have `00` after the country code, which no operator hands out.
 */
const PREFIX = {
  NE: "+22700",
  LY: "+21800",
  IT: "+3900",
  ER: "+29100",
  ML: "+22300",
  SN: "+22100",
  GM: "+22000",
  SAT: "+8821600",
};

const unnamed = (slug, base, sim, standing, note, more = {}) => ({
  slug,
  base,
  sim,
  standing,
  note,
  unnamed: true,
  ...more,
});

/** Five more travellers of each convoy, known only as numbers. */
const others = CONVOYS.flatMap(({ id }) =>
  [1, 2, 3, 4, 5].map((n) =>
    unnamed(`traveller-${id}-${n}`, "agadez", "NE", "migrant", "Unnamed traveller.", {
      convoy: id,
      home: ["ER", "ML", "SN", "GM", "NE"][n - 1],
    }),
  ),
);
const NAMED_RELATIVES = {
  selamawit: "dawit",
  lassine: "kadiatou",
  awet: "saba",
  moustapha: "coumba",
  senait: "abeba",
  lamin: "fatoumatta",
  meron: "haben",
};
const travellers = [...PEOPLE.filter(({ convoy }) => convoy), ...others];
const relatives = travellers
  .filter(({ slug }) => !NAMED_RELATIVES[slug])
  .map(({ slug, home }) =>
    unnamed(`family-${slug}`, home === "NE" ? "niamey" : null, home, "contact", "Relative of a traveller."),
  );

/** Private contacts of the crews: spouses, cousins, neighbours. */
const FRIENDLY = PEOPLE.filter(({ crew, noPhone }) => crew && !noPhone);
const friends = FRIENDLY.flatMap(({ slug, base, sim }) =>
  (slug === "melloul" ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] : slug === "nouri" ? [1] : [1, 2]).map((n) =>
    unnamed(`friend-${slug}-${n}`, base, sim, "contact", "Private contact of somebody in a crew."),
  ),
);
const customers = (of, count, base, sim) =>
  Array.from({ length: count }, (_, i) =>
    unnamed(`customer-${of}-${i + 1}`, base, sim, "contact", "Customer of a neutral service."),
  );

const UNNAMED = [
  ...others,
  ...relatives,
  ...friends,
  ...customers("hawala", 42, "agadez", "NE"),
  ...customers("taxi", 14, "agadez", "NE"),
  ...customers("shop", 14, "sabha", "LY"),
  ...["b2", "a4", "b3"].map((id) =>
    unnamed(`satellite-${id}`, null, "SAT", "undetermined", "Satellite phone of a boat."),
  ),
  unnamed(
    "kitchen",
    "sabratha",
    "LY",
    "undetermined",
    "Decoy of a succession: a new hand in the kitchen of the Sabratha house, first seen on 13 June.",
  ),
  unnamed("relief", "agadez", "NE", "participant", "Drives the second car of the last convoy; nobody names him."),
];

export const SUBSCRIBERS = [...PEOPLE.filter(({ noPhone }) => !noPhone), ...UNNAMED];
const BY_SLUG = new Map(SUBSCRIBERS.map((each) => [each.slug, each]));
export const subscriberOf = (slug) => {
  const subscriber = BY_SLUG.get(slug);
  if (!subscriber) throw new Error(`no subscriber ${slug}`);
  return subscriber;
};
export const relativeOf = (slug) => NAMED_RELATIVES[slug] ?? `family-${slug}`;
export const TRAVELLING = travellers.map(({ slug }) => slug);

/** When a phone passes on or is replaced; every other phone stays with its first holder throughout. */
export const HANDOVER = at("2016-06-17 12:00");
export const TAKEN = at("2016-05-16 14:00");
export const SABHA_CHANGE = at("2016-06-10 10:00");
export const SABRATHA_CHANGE = at("2016-06-14 08:00");
const HOLDINGS = [
  { card: "melloul", holder: "melloul", to: HANDOVER },
  { card: "melloul", holder: "jumaa", from: HANDOVER },
  { card: "melloul-2", holder: "melloul", from: HANDOVER },
  { card: "awet", holder: "awet", to: TAKEN },
  { card: "awet", holder: "miftah", from: TAKEN },
  { card: "attaher", holder: "attaher", to: SABHA_CHANGE },
  { card: "attaher-2", holder: "attaher", from: SABHA_CHANGE },
  { card: "anis", holder: "anis", to: SABRATHA_CHANGE },
  { card: "anis-2", holder: "anis", from: SABRATHA_CHANGE },
  { card: "ousmane", holder: "ousmane", to: ARREST },
];
const SPECIAL = new Set(HOLDINGS.map(({ card }) => card));

const CARDS = [
  ...SUBSCRIBERS.map(({ slug, sim }) => ({ card: slug, sim })),
  { card: "melloul-2", sim: "LY" },
  { card: "attaher-2", sim: "LY" },
  { card: "anis-2", sim: "LY" },
];

/** The operators gave a handset for about half of the phones; never for Anis's, so that his succession rests on contacts alone. */
const { int, chance } = generator("numbers");
const taken = new Set();
const NUMBER = new Map();
const DEVICE = new Map();
for (const { card, sim } of CARDS) {
  let key;
  do key = `${PREFIX[sim]}${int(100000, 999999)}`;
  while (taken.has(key));
  taken.add(key);
  NUMBER.set(card, key);
  if (chance(50) && !card.startsWith("anis") && sim !== "SAT") DEVICE.set(card, `350000000${int(100000, 999999)}`);
}
for (const card of ["attaher", "melloul", "awet", "bechir"]) DEVICE.set(card, `350000000${int(100000, 999999)}`);
DEVICE.set("attaher-2", DEVICE.get("attaher"));

export const numberOf = (card) => NUMBER.get(card);
export const deviceOf = (card) => DEVICE.get(card);

/** Who really held which card, when: the truth behind phones.csv. */
export const HELD = [
  ...SUBSCRIBERS.filter(({ slug }) => !SPECIAL.has(slug)).map(({ slug }) => ({ card: slug, holder: slug })),
  ...HOLDINGS,
];

const CARDS_OF = new Map();
for (const held of HELD) CARDS_OF.set(held.holder, [...(CARDS_OF.get(held.holder) ?? []), held]);

/** The cards that somebody holds at an instant. */
export const cardsOf = (slug, instant) =>
  (CARDS_OF.get(slug) ?? [])
    .filter(({ from = 0, to = Number.MAX_SAFE_INTEGER }) => from <= instant && instant < to)
    .map(({ card }) => card);
