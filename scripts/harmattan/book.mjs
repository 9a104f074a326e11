import { FIRST, GAP, HOUR, LAST, midnight, written } from "./clock.mjs";
import { cellRows, OFFSETS, PLACES } from "./places.mjs";
import { generator } from "./random.mjs";
import { cardsOf, deviceOf, numberOf, subscriberOf } from "./subscribers.mjs";
import { placeOf } from "./whereabouts.mjs";

const CELLS = new Map(Object.keys(PLACES).map((place) => [place, cellRows().filter((cell) => cell.place === place)]));

/** Collects what really happened on the phones; the operators' rows are made from it at the end. */
export function openBook() {
  const conversations = [];

  /**
   * A call from one subscriber to another. Answers with the instant at which it ends, so that an order can be passed on;
   * nothing happens (and `null` comes back) where the caller has no network.
   */
  function call(from, to, meant, random, { seconds = random.int(18, 190), kind = "voice", tag, cards = {} } = {}) {
    // What no journey forces is said in waking hours.
    const start = tag || !inTheNight(meant) ? meant : meant + 7 * HOUR;
    if (start < FIRST || start >= LAST) return null;
    const caller = end(from, start, cards[from], random);
    const callee = end(to, start, cards[to], random);
    if (!caller || caller.place === null) return null;
    if (!callee || callee.place === null) {
      // The one called is in the desert, at sea, or without a phone: half of such attempts are made at all.
      if (!callee || !random.chance(50)) return null;
      conversations.push({ start, seconds: 0, kind: "missed", caller, callee, tag });
      return null;
    }
    const real = kind === "voice" && !tag && random.chance(7) ? "missed" : kind;
    conversations.push({ start, seconds: real === "voice" ? seconds : 0, kind: real, caller, callee, tag });
    return start + (real === "voice" ? seconds : 0);
  }

  /** An order handed down: each call begins within a few minutes of the end of the one before. */
  function chain(start, path, random, options = {}) {
    let next = start;
    for (let i = 0; i + 1 < path.length && next !== null; i += 1) {
      const end = call(path[i], path[i + 1], next, random, { seconds: random.int(22, 95), ...options });
      next = end === null ? null : end + random.int(40, 210);
    }
    return next;
  }

  /** An order that its receiver passes on to several, one after the other. */
  function order(start, giver, receiver, others, random, options = {}) {
    const end = call(giver, receiver, start, random, { seconds: random.int(25, 110), tag: "order", ...options });
    if (end === null) return;
    let next = end + random.int(40, 170);
    for (const other of others) {
      next =
        (call(receiver, other, next, random, { seconds: random.int(20, 90), tag: "order" }) ?? next) +
        random.int(45, 160);
    }
  }

  function end(slug, instant, card, random) {
    const subscriber = subscriberOf(slug);
    const cards = cardsOf(slug, instant);
    if (cards.length === 0) return null;
    return { slug, card: card ?? random.pick(cards), place: placeOf(subscriber, instant) };
  }

  return { call, chain, order, rows: () => rowsOf(conversations) };
}

const inTheNight = (instant) => instant - midnight(instant) < 6 * HOUR;

/** A waking hour of a day: mostly morning and evening. */
export const wakingInstant = (day, random) =>
  day + random.pick([8, 9, 10, 11, 13, 16, 17, 18, 19, 20, 21, 22]) * HOUR + random.int(0, HOUR - 1);

/** Days of the case, as midnights. */
export function daysBetween(from, to) {
  const days = [];
  for (let day = midnight(from); day < to; day += 24 * HOUR) days.push(day);
  return days;
}

/** Nobody speaks twice at once: of two conversations that overlap on a card, the untagged later one did not take place. */
function withoutOverlaps(conversations) {
  const sorted = [...conversations].sort((a, b) => a.start - b.start || (a.caller.card < b.caller.card ? -1 : 1));
  const busyUntil = new Map();
  return sorted.filter(({ start, seconds, caller, callee, tag }) => {
    const busy = [caller.card, callee.card].some((card) => (busyUntil.get(card) ?? 0) >= start);
    if (busy && !tag) return false;
    for (const { card } of [caller, callee]) busyUntil.set(card, start + seconds + 5);
    return true;
  });
}

/**
 * Each operator keeps the call for the end that its network serves: one row where one network serves both or only one is
 * within reach of the inquiry, two rows (a second or two apart) where two do.
 */
function rowsOf(conversations) {
  const random = generator("operators");
  const numbers = { "cdr-ne": 0, "cdr-ly": 0, "cdr-it": 0 };
  const rows = [];
  for (const { start, seconds, kind, caller, callee, tag } of withoutOverlaps(conversations)) {
    const cellOf = ({ place, slug }) => {
      const cells = CELLS.get(place);
      // Most calls of a phone in a town are on one cell: where its holder lives.
      return cells[random.chance(70) ? slug.length % cells.length : random.int(0, cells.length - 1)].id;
    };
    const ends = [
      { ...caller, cell: caller.place in PLACES ? cellOf(caller) : "" },
      { ...callee, cell: callee.place in PLACES ? cellOf(callee) : "" },
    ];
    const operators = [...new Set(ends.map(({ place }) => PLACES[place]?.operator).filter(Boolean))];
    for (const [index, operator] of operators.entries()) {
      if (operator === "cdr-ly" && start >= GAP.from && start < GAP.to) continue;
      const shift = index === 0 ? 0 : random.int(0, 2);
      const trim = seconds > 5 && index === 1 ? random.int(0, 1) : 0;
      const served = ends.map((each) => (PLACES[each.place]?.operator === operator ? each : null));
      numbers[operator] += 1;
      rows.push({
        id: `${operator.slice(4)}-${String(numbers[operator]).padStart(4, "0")}`,
        caller: numberOf(caller.card),
        callee: numberOf(callee.card),
        startedAt: written(start + shift, OFFSETS[operator]),
        durationSeconds: seconds - trim,
        kind,
        callerCell: served[0]?.cell ?? "",
        calleeCell: served[1]?.cell ?? "",
        callerDevice: (served[0] && deviceOf(caller.card)) ?? "",
        calleeDevice: (served[1] && deviceOf(callee.card)) ?? "",
        source: operator,
        start,
        tag,
      });
    }
  }
  return rows;
}
