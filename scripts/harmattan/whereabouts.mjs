import { DAY, HOUR } from "./clock.mjs";
import { ARREST, CONVOYS, convoyOf, convoysOf } from "./journeys.mjs";

/**
 * Where somebody is at an instant: stretches [from, to) of a place, or of `null` where no network reaches
 * (the desert, the sea, a phone that is taken away). Outside every stretch a person is at their base.
 */
const desertDriver = (convoys) =>
  convoys.flatMap(({ leave, dirkou, sabha }) => [
    { from: leave, to: dirkou, place: null },
    { from: dirkou, to: dirkou + 3 * HOUR, place: "dirkou" },
    { from: dirkou + 3 * HOUR, to: sabha, place: null },
    { from: sabha, to: sabha + 40 * HOUR, place: "sabha" },
    { from: sabha + 40 * HOUR, to: sabha + 88 * HOUR, place: null },
    { from: sabha + 88 * HOUR, to: sabha + 91 * HOUR, place: "dirkou" },
    { from: sabha + 91 * HOUR, to: sabha + 110 * HOUR, place: null },
  ]);

const coastDriver = (convoys) =>
  convoys.flatMap(({ onward, halt, leaveHalt, coast, port }) => [
    { from: onward, to: halt ?? coast, place: null },
    ...(halt
      ? [
          { from: halt, to: leaveHalt, place: "bani-walid" },
          { from: leaveHalt, to: coast, place: null },
        ]
      : []),
    { from: coast, to: coast + 22 * HOUR, place: port },
    { from: coast + 22 * HOUR, to: coast + 38 * HOUR, place: null },
  ]);

/** Captains go out with the boat and come back on a skiff a day and a half later. */
const captain = (convoys) => convoys.map(({ boat }) => ({ from: boat - HOUR / 2, to: boat + 34 * HOUR, place: null }));

const traveller = (
  { leave, dirkou, sabha, onward, halt, leaveHalt, coast, boat, port, ends },
  { survives = true, returned },
) => {
  const landing = ends.at(-1).at;
  return [
    { from: 0, to: leave - 9 * DAY, place: null },
    { from: leave - 9 * DAY, to: leave, place: "agadez" },
    { from: leave, to: dirkou, place: null },
    { from: dirkou, to: dirkou + 2 * HOUR, place: "dirkou" },
    { from: dirkou + 2 * HOUR, to: sabha, place: null },
    { from: sabha, to: onward, place: "sabha" },
    // In Bani Walid the phones are taken away and given back at the sea.
    { from: onward, to: coast, place: null },
    ...(halt ? [{ from: halt, to: leaveHalt, place: null }] : []),
    { from: coast, to: boat, place: port },
    { from: boat, to: landing + DAY, place: null },
    { from: landing + DAY, to: Number.MAX_SAFE_INTEGER, place: returned ?? (survives ? "lampedusa" : null) },
  ];
};

const hamidinesConvoys = convoysOf("zuwara").filter(({ id }) => id !== "a3");
const ousmanesConvoys = convoysOf("sabratha").filter(({ id }) => id !== "b3");
const last = convoyOf("b3");

const MOVING = {
  akhmoudou: desertDriver(convoysOf("zuwara")),
  hamidine: desertDriver(hamidinesConvoys),
  ousmane: [
    ...desertDriver(ousmanesConvoys),
    { from: last.leave, to: last.dirkou, place: null },
    { from: last.dirkou, to: ARREST, place: "dirkou" },
    // Arrested, and his phone seized.
    { from: ARREST, to: Number.MAX_SAFE_INTEGER, place: null },
  ],
  faraj: coastDriver(convoysOf("zuwara")),
  tarek: coastDriver(convoysOf("sabratha")),
  bechir: captain(convoysOf("zuwara")),
  ridha: captain(convoysOf("sabratha")),
};

/** Stretches of everybody of a convoy; those lost at sea and those brought back to Zuwara stay where they end. */
const LOST = ["feven", "demba"];
const travels = new Map();

/** The place of somebody at an instant, `null` where no call reaches them. */
export function placeOf({ slug, convoy, base }, instant) {
  if (convoy && !travels.has(slug)) {
    const route = CONVOYS.find(({ id }) => id === convoy);
    travels.set(
      slug,
      traveller(route, { survives: !LOST.includes(slug), ...(convoy === "a2" ? { returned: "zuwara" } : {}) }),
    );
  }
  const stretches = travels.get(slug) ?? MOVING[slug] ?? [];
  const stretch = stretches.find(({ from, to }) => from <= instant && instant < to);
  return stretch ? stretch.place : (base ?? "abroad");
}
