import { daysBetween, wakingInstant } from "../book.mjs";
import { FIRST, LAST } from "../clock.mjs";
import { generator } from "../random.mjs";
import { SUBSCRIBERS } from "../subscribers.mjs";

/** Calls that have nothing to do with any journey: customers of the services, spouses and neighbours. */
export function dailyLife(book) {
  const random = generator("daily life");
  const days = daysBetween(FIRST, LAST);
  const talk = (a, b, calls, share) => {
    for (let i = 0; i < calls; i += 1) {
      const [from, to] = random.chance(share) ? [a, b] : [b, a];
      book.call(from, to, wakingInstant(random.pick(days), random), random, {
        kind: random.chance(8) ? "sms" : "voice",
      });
    }
  };
  for (const { slug } of SUBSCRIBERS) {
    const [kind, of] = slug.split("-");
    if (kind === "customer") talk(slug, of, random.int(3, 7), 60);
    if (kind === "friend") talk(of, slug, random.int(4, 10), 55);
  }
  // Two services know each other's numbers, as in any town.
  talk("hawala", "taxi", 9, 60);
  talk("hawala", "shop", 4, 50);
  // The namesake, in Palermo: relatives of travellers are his cousins, and the hotline has his number from them.
  for (const cousin of ["dawit", "saba", "haben", "family-hermon", "family-filmon"])
    talk("namesake", cousin, random.int(4, 8), 45);
  talk("namesake", "hotline", 4, 80);
  talk("namesake", "lawyer", 2, 100);
}
