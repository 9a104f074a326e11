import { isRecorded } from "./attributions.mjs";
import { written } from "./clock.mjs";
import { PEOPLE, personOf } from "./people.mjs";
import { HELD, numberOf, SUBSCRIBERS, subscriberOf } from "./subscribers.mjs";

const ref = (slug) => `person:${personOf(slug).id}`;
const phone = (card) => `phone:${numberOf(card)}`;

/** Who is behind a card: a person of the case, or a few words about somebody whom no record names. */
const holderOf = (slug) => (subscriberOf(slug).unnamed ? { note: subscriberOf(slug).note } : { holder: ref(slug) });

/** What is hidden in the case, for whoever checks an analysis or a trainee's chart. */
export function truth(shownNumbers) {
  return {
    format: "faisceau-truth/1",
    case: "harmattan",
    people: PEOPLE.map(
      ({ id, names, standing, roles, crew, expect, note, mayShow, samePersonAs, protected: isProtected }) => ({
        id: `person:${id}`,
        name: names[0],
        standing,
        roles,
        ...(crew ? { crew } : {}),
        expect,
        ...(mayShow ? { mayShow } : {}),
        ...(samePersonAs ? { samePersonAs: ref(samePersonAs) } : {}),
        ...(isProtected ? { protected: true } : {}),
        note,
      }),
    ),
    unattributed: [
      ...SUBSCRIBERS.filter(({ unnamed, slug }) => unnamed && shownNumbers.has(numberOf(slug))).map(
        ({ slug, standing, note }) => ({
          id: phone(slug),
          standing,
          roles: slug === "relief" ? ["driver"] : [],
          ...(slug === "relief" ? { crew: "sabratha", expect: "abstain-allowed" } : {}),
          note,
        }),
      ),
      ...PEOPLE.filter(({ convoy, slug }) => convoy && shownNumbers.has(numberOf(slug)) && !isRecorded(slug, slug)).map(
        ({ slug }) => ({
          id: phone(slug),
          standing: "migrant",
          roles: [],
          is: ref(slug),
          note: "A named traveller's phone, not on file.",
        }),
      ),
      {
        id: phone("attaher-2"),
        standing: "participant",
        roles: ["safe-house-keeper"],
        crew: "zuwara",
        is: ref("attaher"),
        expect: "abstain-allowed",
        note: "Attaher's new card in his old handset.",
      },
      {
        id: phone("anis-2"),
        standing: "participant",
        roles: ["organizer"],
        crew: "sabratha",
        is: ref("anis"),
        expect: "abstain-allowed",
        note: "Anis's new number; no handset is known.",
      },
    ].sort((a, b) => (a.id < b.id ? -1 : 1)),
    crews: [
      {
        id: "zuwara",
        title: "Agadez – Dirkou – Sabha – Bani Walid – Zuwara",
        organizer: ref("nouri"),
        events: ["event:boat-0523", "event:boat-0606", "event:boat-0619", "event:boat-0701"],
      },
      {
        id: "sabratha",
        title: "Agadez – Sabha – Sabratha",
        organizer: ref("anis"),
        events: ["event:boat-0528", "event:boat-0611", "event:boat-0626"],
        wreck: "event:wreck-0612",
      },
    ].map((crew) => ({
      ...crew,
      members: PEOPLE.filter(({ crew: of }) => of === crew.id).map(({ id }) => `person:${id}`),
    })),
    phones: HELD.filter(({ card }) => shownNumbers.has(numberOf(card)))
      .map(({ card, holder, from, to }) => ({
        phone: phone(card),
        ...holderOf(holder),
        ...(from ? { from: written(from, 2) } : {}),
        ...(to ? { to: written(to, 2) } : {}),
        recorded: isRecorded(card, holder),
      }))
      .sort((a, b) => (a.phone + (a.from ?? "") < b.phone + (b.from ?? "") ? -1 : 1)),
    identities: [
      {
        kind: "handset-succession",
        a: phone("attaher"),
        b: phone("attaher-2"),
        holds: true,
        note: "Same handset, same contacts within a day and a half of 10 June.",
      },
      {
        kind: "handset-succession",
        a: phone("anis"),
        b: phone("anis-2"),
        holds: true,
        note: "No handset known: the contacts alone say so, from 14 June.",
      },
      {
        kind: "handset-succession",
        a: phone("melloul"),
        b: phone("melloul-2"),
        holds: true,
        note: "The old card lives on in Jumaa's hands, so the two overlap; phones.csv records both.",
      },
      {
        kind: "handset-succession",
        a: phone("anis"),
        b: phone("kitchen"),
        holds: false,
        note: "Decoy: a new phone in the same circle.",
      },
      {
        kind: "same-person",
        a: ref("bashir"),
        b: ref("bechir"),
        holds: true,
        note: "One captain, written down in two ways.",
      },
      { kind: "same-person", a: ref("namesake"), b: ref("yonas"), holds: false, note: "Two men called Yonas." },
    ],
    confounders: ["hawala", "taxi", "shop", "lawyer", "hotline", "rescue-centre", "khadija", "namesake", "rabi"].map(
      (slug) => ({
        id: ref(slug),
        note: personOf(slug).note,
      }),
    ),
    traps: [
      {
        id: "loud-aide",
        about: [ref("melloul")],
        note: "Busiest phone, called the boss by hearsay (s01), by a liar (s10) and by himself (i05); s05, s13 and i01 show that he takes orders.",
      },
      {
        id: "hidden-organizer",
        about: [ref("nouri")],
        note: "Few contacts; orders run from him in chains within minutes, reports come back.",
      },
      {
        id: "coerced-passenger",
        about: [ref("lamin")],
        note: "Steered with a pistol at his neck (s07, s09); listed as a subject and accused by s10.",
      },
      {
        id: "liar",
        about: [ref("modou")],
        note: "s10: grade E, a permit promised, contradicted by s07, s09, s05 and s13.",
      },
      {
        id: "echo",
        about: [ref("tsegay"), ref("meron")],
        note: "s08 repeats s07 nearly word for word: one witness, not two.",
      },
      {
        id: "namesake",
        about: [ref("namesake"), ref("yonas")],
        note: "The wrong man by name and by whom his relatives know.",
      },
      { id: "false-subscriber", about: [ref("rakia"), ref("faraj")], note: "The register names a market woman." },
      { id: "passed-on-phone", about: [ref("melloul"), ref("jumaa")], note: "One number, two men, from 17 June." },
      {
        id: "taken-phone",
        about: [ref("awet"), ref("miftah")],
        note: "Calls to families from a traveller's number after 16 May are his guard's.",
      },
      {
        id: "co-accused",
        about: [ref("ousmane")],
        note: "s11 speaks in custody, with something to gain, of those above him.",
      },
      {
        id: "boss-by-rumour",
        about: [ref("oumarou"), ref("khalifa")],
        note: "True in the story, yet the records hold hearsay and a few calls: abstaining is right.",
      },
      {
        id: "former-traveller",
        about: [ref("ibrahima")],
        note: "Was a traveller once, now brings others for a commission.",
      },
      { id: "customers", about: [ref("hawala")], note: "Being a customer of the hawala says nothing about anybody." },
      {
        id: "missing-days",
        about: [],
        note: "The Libyan operator left out 3 and 4 June; silence there is no silence.",
      },
      { id: "protected", about: [ref("senait")], note: "s05 must never appear by name or number." },
    ],
  };
}
