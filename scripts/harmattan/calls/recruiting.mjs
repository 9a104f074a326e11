import { DAY, HOUR, MINUTE } from "../clock.mjs";
import { convoyOf } from "../journeys.mjs";
import { generator } from "../random.mjs";
import { subscriberOf, TRAVELLING } from "../subscribers.mjs";

/** Recruiters speak with numbers never seen before, for a few days, and then no more; the travellers move on. */
export function recruiting(book) {
  const random = generator("recruiting");
  for (const slug of TRAVELLING) {
    const convoy = convoyOf(subscriberOf(slug).convoy);
    if (convoy.crew === "zuwara") atTheBusStation(book, random, slug, convoy);
    else withTheSecondCrew(book, random, slug, convoy);
  }
}

function atTheBusStation(book, random, slug, { leave, coast, boat }) {
  const met = leave - random.int(3, 7) * DAY + random.int(5, 17) * HOUR;
  if (random.chance(30)) book.call("issoufa", slug, met - 3 * HOUR, random);
  for (let left = random.int(3, 5); left > 0; left -= 1) {
    const [from, to] = random.chance(65) ? ["sani", slug] : [slug, "sani"];
    book.call(from, to, met + random.int(0, Math.floor((leave - met) / HOUR) - 8) * HOUR + random.int(0, HOUR), random);
  }
  book.call("sani", slug, leave - random.int(60, 420) * MINUTE, random, {
    seconds: random.int(12, 40),
    tag: "gathering",
  });
  if (random.chance(35)) book.call(slug, "zouera", met + DAY, random);
  if (random.chance(20))
    book.call("akhmoudou", slug, leave - random.int(40, 90) * MINUTE, random, {
      seconds: random.int(8, 30),
      tag: "gathering",
    });
  // At the farm, Zakaria calls the rooms together.
  if (random.chance(60))
    book.call("melloul", slug, coast + random.int(8, Math.floor((boat - coast) / HOUR) - 2) * HOUR, random, {
      seconds: random.int(8, 35),
    });
}

function withTheSecondCrew(book, random, slug, { leave, sabha, onward, coast, boat }) {
  for (let left = random.int(1, 3); left > 0; left -= 1) {
    book.call(
      ...(random.chance(60) ? ["ibrahima", slug] : [slug, "ibrahima"]),
      leave - random.int(10, 90) * HOUR + random.int(0, HOUR),
      random,
    );
  }
  const met = sabha + random.int(5, 30) * HOUR;
  for (let left = random.int(3, 5); left > 0; left -= 1) {
    const [from, to] = random.chance(65) ? ["yonas", slug] : [slug, "yonas"];
    book.call(
      from,
      to,
      met + random.int(0, Math.floor((onward - met) / HOUR) - 6) * HOUR + random.int(0, HOUR),
      random,
    );
  }
  book.call("yonas", slug, onward - random.int(50, 300) * MINUTE, random, {
    seconds: random.int(12, 40),
    tag: "gathering",
  });
  if (random.chance(25))
    book.call("tarek", slug, onward - random.int(30, 49) * MINUTE, random, {
      seconds: random.int(8, 30),
      tag: "gathering",
    });
  if (random.chance(30))
    book.call("hosni", slug, coast + random.int(5, Math.floor((boat - coast) / HOUR) - 2) * HOUR, random, {
      seconds: random.int(8, 35),
    });
}
