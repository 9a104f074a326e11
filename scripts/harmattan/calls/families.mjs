import { DAY, HOUR, MINUTE } from "../clock.mjs";
import { convoyOf } from "../journeys.mjs";
import { generator } from "../random.mjs";
import { relativeOf, subscriberOf, TAKEN, TRAVELLING } from "../subscribers.mjs";

/** Travellers call home; families send money through the hawala, are called for ransom, and look for those at sea. */
export function families(book) {
  const random = generator("families");
  for (const slug of TRAVELLING) {
    const relative = relativeOf(slug);
    const convoy = convoyOf(subscriberOf(slug).convoy);
    const { leave, sabha, onward, coast, boat, ends } = convoy;
    const home = (instant) =>
      book.call(...(random.chance(70) ? [slug, relative] : [relative, slug]), instant, random, {
        seconds: random.int(40, 420),
      });
    for (let left = random.int(2, 4); left > 0; left -= 1)
      home(leave - random.int(6, 190) * HOUR + random.int(0, HOUR));
    for (let left = random.int(0, 2); left > 0; left -= 1)
      home(sabha + random.int(2, Math.floor((onward - sabha) / HOUR) - 2) * HOUR);
    if (random.chance(70)) home(coast + random.int(6, Math.floor((boat - coast) / HOUR) - 3) * HOUR);
    // The office tells the traveller that the money is there; the family calls it too.
    book.call(slug, "hawala", leave - random.int(2, 6) * DAY + random.int(9, 17) * HOUR, random);
    if (random.chance(60))
      book.call("hawala", slug, leave - random.int(1, 2) * DAY + 10 * HOUR + random.int(0, 6 * HOUR), random);
    if (random.chance(55))
      book.call(relative, "hawala", leave - random.int(2, 5) * DAY + random.int(9, 17) * HOUR, random);
    if (random.chance(25))
      book.call(slug, "taxi", leave - random.int(1, 6) * DAY + random.int(8, 18) * HOUR, random, {
        seconds: random.int(10, 45),
      });
    if (random.chance(30))
      book.call(slug, "shop", sabha + random.int(6, 40) * HOUR, random, { seconds: random.int(10, 45) });
    if (convoy.crew === "zuwara") paidAtTheSea(book, random, relative, convoy);
    // Ashore, a phone that outlived the crossing calls home.
    const ashore = ends.at(-1).at + DAY;
    if (random.chance(45))
      for (let left = random.int(1, 3); left > 0; left -= 1) home(ashore + random.int(1, 90) * HOUR);
  }
}

/** Ransom in Bani Walid, then the fare of the boat: to Zakaria who keeps the list, and to Tesfalem who keeps the money. */
function paidAtTheSea(book, random, relative, { halt, leaveHalt, coast, boat }) {
  const during = (from, to) =>
    from + random.int(2, Math.floor((to - from) / HOUR) - 1) * HOUR + random.int(0, 50 * MINUTE);
  if (random.chance(55)) {
    const start = during(halt, leaveHalt);
    const cards = start > TAKEN ? { miftah: "awet" } : {};
    book.call("miftah", relative, start, random, { seconds: random.int(60, 260), cards });
    if (random.chance(40))
      book.call("miftah", relative, start + random.int(3, 9) * HOUR, random, { seconds: random.int(40, 160), cards });
  }
  for (let left = random.int(1, 3); left > 0; left -= 1) {
    const [from, to] = random.chance(60) ? ["melloul", relative] : [relative, "melloul"];
    book.call(from, to, during(coast, boat), random);
  }
  if (random.chance(45)) book.call(relative, "tesfalem", during(coast, boat), random);
}
