import { DAY, HOUR, MINUTE } from "../clock.mjs";
import { CONVOYS, convoyOf } from "../journeys.mjs";
import { generator } from "../random.mjs";
import { relativeOf, subscriberOf, TRAVELLING } from "../subscribers.mjs";

/** Boats in distress call the hotline, the hotline calls for ships, families ask both it and the lawyer. */
export function sea(book) {
  const random = generator("sea");
  for (const { id, boat, ends } of CONVOYS) {
    const satellite = `satellite-${id}`;
    const distress = ["b2", "a4", "b3"].includes(id);
    if (distress) {
      for (let i = 0; i < 4; i += 1) {
        const start = ends[0].at - random.int(20, 300) * MINUTE;
        if (book.call(satellite, "hotline", start, random, { tag: "distress" }))
          book.call("hotline", "rescue-centre", start + 6 * MINUTE, random, { tag: "distress" });
      }
      // The phone is tried out on the beach with whoever hands it over.
      book.call(id === "a4" ? "melloul" : "slim", satellite, boat - random.int(60, 200) * MINUTE, random, {
        seconds: 9,
      });
    }
  }
  for (const slug of TRAVELLING) {
    const { id, boat, ends } = convoyOf(subscriberOf(slug).convoy);
    const relative = relativeOf(slug);
    const landed = ends.at(-1).at;
    if (random.chance(id === "b2" ? 90 : 25)) {
      const asked = boat + random.int(14, 60) * HOUR;
      book.call(relative, "hotline", asked, random);
      if (random.chance(60)) book.call("hotline", relative, asked + random.int(3, 20) * HOUR, random);
    }
    if (random.chance(id === "b2" ? 60 : 12))
      book.call(relative, "lawyer", landed + random.int(2, 9) * DAY + random.int(9, 17) * HOUR, random);
    if (random.chance(id === "b2" ? 50 : 10))
      book.call(slug, "lawyer", landed + random.int(2, 6) * DAY + random.int(9, 17) * HOUR, random);
  }
  for (let i = 0; i < 14; i += 1) {
    const { ends } = random.pick(CONVOYS);
    book.call(
      ...(random.chance(50) ? ["lawyer", "hotline"] : ["hotline", "lawyer"]),
      ends.at(-1).at + random.int(5, 96) * HOUR,
      random,
    );
  }
  const wreck = convoyOf("b2").ends[0].at;
  for (let i = 0; i < 8; i += 1)
    book.call(
      ...(i % 2 ? ["lawyer", "fatoumatta"] : ["fatoumatta", "lawyer"]),
      wreck + random.int(3, 18) * DAY + 11 * HOUR,
      random,
    );
  for (let i = 0; i < 6; i += 1)
    book.call(
      ...(i % 2 ? ["lawyer", "rabi"] : ["rabi", "lawyer"]),
      wreck + random.int(3, 18) * DAY + 15 * HOUR,
      random,
    );
}
