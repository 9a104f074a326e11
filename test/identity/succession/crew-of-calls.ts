import type { Call } from "../../../src/records/call.js";

/** Calls of made-up people of whom five close associates change phones in one week, and the pairs of old and new numbers. */
export interface CrewOfCalls {
  readonly calls: readonly Call[];
  readonly successions: readonly (readonly [old: string, young: string])[];
}

/** A small generator of its own (mulberry32), so that the library's is not tested with itself. */
const randomOf = (seed: number): (() => number) => {
  let state = Math.imul(seed, 2654435761);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

/**
 * People in neighbourhoods of a dozen, four shops that everybody calls, phones that begin and end for reasons of their own, and a crew of five
 * whose first calls little and hardly anybody but the crew. The switch is untidy: for days each side gets some of the other's calls.
 */
export const crewOfCalls = (seed: number, people: number, days = 90): CrewOfCalls => {
  const random = randomOf(seed);
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const friends = Array.from({ length: people }, () => new Map<number, number>());
  const tie = (a: number, b: number, weight: number): void => {
    if (a === b) return;
    friends[a]?.set(b, (friends[a]?.get(b) ?? 0) + weight);
    friends[b]?.set(a, (friends[b]?.get(a) ?? 0) + weight);
  };
  const shops = [1, 2, 3, 4].map((i) => people - i);
  for (let one = 5; one < people; one++) {
    const street = 5 + Math.floor((one - 5) / 12) * 12;
    for (let k = whole(2, 5); k > 0; k--) tie(one, Math.min(people - 1, street + whole(0, 11)), random() * 2 + 0.2);
    if (random() < 0.4) tie(one, whole(5, people - 1), 0.6);
    for (const shop of shops) if (random() < 0.3) tie(one, shop, 0.5);
  }
  for (let one = 0; one < 5; one++) {
    for (let other = 0; other < one; other++) tie(one, other, 3 + random() * 4);
    for (let k = one === 0 ? 1 : whole(2, 5); k > 0; k--)
      tie(one, whole(5, people - 1), one === 0 ? 0.6 : 1 + random());
    if (one > 0) for (const shop of shops) if (random() < 0.4) tie(one, shop, 0.5);
  }
  const talk = Array.from({ length: people }, (_, one) => (one === 0 ? 0.25 : Math.exp((random() * 3 - 1.5) * 0.8)));
  const week = whole(30, days - 30);
  const switches = [0, 1, 2, 3, 4].map(() => week + random() * 6);
  const spans = Array.from({ length: people }, (_, one): readonly [number, number] => {
    const chance = random();
    const at = random() * days;
    return one < 5 || chance > 0.24 ? [0, days] : chance < 0.12 ? [at, days] : [0, at];
  });
  const number = (one: number, which: 0 | 1): string =>
    `+21800${String(100000 + ((one * 7919 + which * 50021 + seed * 13) % 800000)).padStart(6, "0")}`;
  const phoneAt = (one: number, at: number): string => {
    const change = switches[one];
    if (change === undefined) return number(one, 0);
    const since = at - change;
    const leaks = since > -4 && since < 6 && random() < 0.12;
    return number(one, since < 0 === leaks ? 1 : 0);
  };
  const calls: Call[] = [];
  for (let one = 0; one < people; one++) {
    const list = [...(friends[one] ?? [])];
    const total = list.reduce((sum, [, weight]) => sum + weight, 0);
    for (let k = Math.round((talk[one] ?? 0) * days * 0.6); k > 0; k--) {
      const at = Math.floor(random() * days) + (7 + random() * 15) / 24;
      let rest = random() * total;
      const other = list.find(([, weight]) => {
        rest -= weight;
        return rest < 0;
      })?.[0];
      if (other === undefined) continue;
      if ([one, other].some((who) => at < (spans[who]?.[0] ?? 0) || at > (spans[who]?.[1] ?? 0))) continue;
      const [from, to] = random() < 0.5 ? [one, other] : [other, one];
      const startedAt = new Date(Date.UTC(2020, 0, 1) + Math.floor(at * 86_400) * 1000).toISOString().slice(0, 19);
      calls.push({
        id: `c${calls.length}`,
        caller: phoneAt(from, at),
        callee: phoneAt(to, at),
        startedAt: `${startedAt}Z` as Call["startedAt"],
        durationSeconds: 30,
        kind: "voice",
      });
    }
  }
  calls.sort((x, y) => (x.startedAt < y.startedAt ? -1 : x.startedAt > y.startedAt ? 1 : x.id < y.id ? -1 : 1));
  return { calls, successions: [0, 1, 2, 3, 4].map((one) => [number(one, 0), number(one, 1)] as const) };
};
