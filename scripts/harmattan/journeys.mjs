import { at, DAY, dayOf, HOUR, written } from "./clock.mjs";

/**
 * The seven convoys, from Agadez to the boat. The first crew halts in Bani Walid and sails from Zuwara,
 * the second drives straight to Sabratha. `ends` says what became of the boat.
 */
const convoy = (id, crew, leave, sabha, onward, coast, boat, ends, more = {}) => ({
  id,
  crew,
  leave: at(leave),
  dirkou: at(leave) + 16 * HOUR,
  sabha: at(sabha),
  onward: at(onward),
  ...(more.halt ? { halt: at(more.halt), leaveHalt: at(more.leaveHalt) } : {}),
  coast: at(coast),
  boat: at(boat),
  boatId: `boat-${boat.slice(5, 7)}${boat.slice(8, 10)}`,
  leaveId: `dep-${leave.slice(5, 7)}${leave.slice(8, 10)}`,
  port: crew === "zuwara" ? "zuwara" : "sabratha",
  ends,
});

export const CONVOYS = [
  convoy(
    "a1",
    "zuwara",
    "2016-05-08 05:00",
    "2016-05-11 04:00",
    "2016-05-15 20:00",
    "2016-05-19 03:00",
    "2016-05-23 23:30",
    [{ kind: "landing", at: at("2016-05-25 07:40"), place: "lampedusa" }],
    { halt: "2016-05-16 08:00", leaveHalt: "2016-05-18 20:00" },
  ),
  convoy(
    "a2",
    "zuwara",
    "2016-05-22 05:00",
    "2016-05-25 05:00",
    "2016-05-28 20:00",
    "2016-06-01 03:00",
    "2016-06-06 23:00",
    [{ kind: "interception", at: at("2016-06-07 05:20"), place: "zuwara" }],
    { halt: "2016-05-29 08:00", leaveHalt: "2016-05-31 20:00" },
  ),
  convoy(
    "a3",
    "zuwara",
    "2016-06-05 05:00",
    "2016-06-08 04:00",
    "2016-06-11 20:00",
    "2016-06-15 03:00",
    "2016-06-19 23:00",
    [{ kind: "landing", at: at("2016-06-21 10:15"), place: "lampedusa" }],
    { halt: "2016-06-12 08:00", leaveHalt: "2016-06-14 20:00" },
  ),
  convoy(
    "a4",
    "zuwara",
    "2016-06-19 05:00",
    "2016-06-22 06:00",
    "2016-06-24 20:00",
    "2016-06-28 03:00",
    "2016-07-01 23:00",
    [{ kind: "rescue", at: at("2016-07-02 14:30"), place: "lampedusa" }],
    { halt: "2016-06-25 08:00", leaveHalt: "2016-06-27 20:00" },
  ),
  convoy(
    "b1",
    "sabratha",
    "2016-05-15 05:00",
    "2016-05-18 04:00",
    "2016-05-24 18:00",
    "2016-05-25 10:00",
    "2016-05-28 23:00",
    [{ kind: "landing", at: at("2016-05-30 08:00"), place: "lampedusa" }],
  ),
  convoy(
    "b2",
    "sabratha",
    "2016-05-30 05:00",
    "2016-06-02 05:00",
    "2016-06-07 18:00",
    "2016-06-08 10:00",
    "2016-06-11 23:30",
    [
      { kind: "wreck", at: at("2016-06-12 06:10") },
      { kind: "rescue", at: at("2016-06-12 11:00"), place: "lampedusa" },
    ],
  ),
  convoy(
    "b3",
    "sabratha",
    "2016-06-13 05:00",
    "2016-06-16 07:00",
    "2016-06-22 18:00",
    "2016-06-23 10:00",
    "2016-06-26 23:00",
    [{ kind: "rescue", at: at("2016-06-27 09:00"), place: "lampedusa" }],
  ),
];

export const WRECK = at("2016-06-12 06:10");
/** Ousmane's car is stopped at Dirkou with the third convoy of the second crew; its other car gets through. */
export const ARREST = at("2016-06-13 21:30");

const TITLES = {
  landing: "Débarquement à Lampedusa",
  interception: "Bateau intercepté au large de Zuwara et ramené à terre",
  rescue: "Sauvetage en mer, survivants menés à Lampedusa",
  wreck: "Naufrage du bateau parti de Sabratha",
};
const NUMBERS = { landing: "landing", interception: "interception", rescue: "rescue", wreck: "wreck" };

/** Elements of events.json, in order of time. */
export function eventRecords() {
  const events = [
    {
      id: "interception-0613",
      kind: "interception",
      at: ARREST,
      place: "dirkou",
      title: "Un véhicule arrêté au poste de Dirkou",
    },
  ];
  for (const { id, leave, leaveId, sabha, boat, boatId, port, ends } of CONVOYS) {
    events.push({ id: leaveId, kind: "departure", at: leave, place: "agadez", title: "Convoi quittant Agadez" });
    if (id !== "b3") {
      events.push({
        id: `sabha-${dayOf(sabha).slice(5).replace("-", "")}`,
        kind: "transfer",
        at: sabha,
        place: "sabha",
        title: "Convoi arrivé à Sabha",
      });
    }
    events.push({
      id: boatId,
      kind: "departure",
      at: boat,
      place: port,
      title: `Bateau quittant ${port === "zuwara" ? "Zuwara" : "Sabratha"}`,
    });
    for (const end of ends) {
      const day = dayOf(end.at).slice(5).replace("-", "");
      events.push({ id: `${NUMBERS[end.kind]}-${day}`, title: TITLES[end.kind], ...end });
    }
  }
  return events
    .sort((a, b) => a.at - b.at)
    .map(({ id, kind, at: instant, place, title }) => ({
      id,
      kind,
      at: written(instant, 2),
      ...(place ? { place } : {}),
      title,
    }));
}

/** Which convoys a crew runs. */
export const convoysOf = (crew) => CONVOYS.filter((each) => each.crew === crew);
export const convoyOf = (id) => CONVOYS.find((each) => each.id === id);
export const AFTER_LANDING = 2 * DAY;
