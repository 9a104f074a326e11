import type { Call } from "../../../src/records/call.js";

/** Calls of a crew to whom passengers come in waves, and the one change of a phone in it. */
export interface WavesOfPassengers {
  readonly calls: readonly Call[];
  readonly succession: readonly [old: string, young: string];
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

const days = 84;
const [recruiters, drivers, keepers] = [2, 2, 1];
const [financier, aide] = ["financier", "aide"] as const;

/**
 * Every twelve days four to seven passengers arrive; each calls one of the recruiters, of the drivers and of the keepers from where these are, and
 * one relative at home, who pays the financier and asks the keeper: so the phones of a wave begin, with those of their relatives, as those of the
 * last one end. The crew know one another and a few people of their own. A keeper's aide changes his phone at midday of the 41st day.
 */
export const wavesOfPassengers = (seed: number): WavesOfPassengers => {
  const random = randomOf(seed);
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const numbers = new Map<string, string>();
  const number = (name: string): string => {
    const known = numbers.get(name) ?? `+21800${String(100000 + ((numbers.size * 7919 + seed * 13) % 800000))}`;
    numbers.set(name, known);
    return known;
  };
  const phoneOf = (name: string, at: number): string => number(name === aide && at >= 40.5 ? "aide, later" : name);
  const calls: Call[] = [];
  const call = (from: string, to: string, day: number, cell?: string): void => {
    const at = day + (7 + random() * 15) / 24;
    if (at >= days) return;
    const startedAt = new Date(Date.UTC(2016, 4, 1) + Math.floor(at * 86_400) * 1000).toISOString().slice(0, 19);
    calls.push({
      id: `c${calls.length}`,
      caller: phoneOf(from, at),
      callee: phoneOf(to, at),
      startedAt: `${startedAt}Z` as Call["startedAt"],
      durationSeconds: 30,
      kind: "voice",
      ...(cell === undefined ? {} : { callerCell: cell }),
    });
  };
  const several = (what: string, n: number): readonly string[] => Array.from({ length: n }, (_, i) => `${what} ${i}`);
  const one = (what: string, n: number): string => `${what} ${whole(0, n - 1)}`;
  const crew = [
    ...several("recruiter", recruiters),
    ...several("driver", drivers),
    ...several("keeper", keepers),
    financier,
    aide,
  ];
  for (let day = 0; day < days; day++) {
    for (const member of crew) {
      for (const other of crew) if (member !== other && random() < 0.08) call(member, other, day);
      for (let own = 0; own < 5; own++)
        if (random() < 0.08) call(member, `${member}'s own ${own}`, day, `home of ${member}`);
    }
  }
  for (let wave = 0; wave < 7; wave++) {
    for (let k = whole(4, 7); k > 0; k--) {
      const passenger = `passenger ${wave} ${k}`;
      const relative = `relative of ${passenger}`;
      const [recruiter, driver, keeper] = [
        one("recruiter", recruiters),
        one("driver", drivers),
        one("keeper", keepers),
      ];
      const arrives = 12 * wave + whole(0, 3);
      for (let n = whole(2, 4); n > 0; n--) call(passenger, recruiter, arrives + whole(0, 2), "south");
      call(passenger, driver, arrives + 3, "south");
      for (let n = whole(1, 2); n > 0; n--) call(passenger, keeper, arrives + whole(7, 10), "north");
      for (let n = whole(4, 7); n > 0; n--) {
        const day = whole(0, 10);
        call(passenger, relative, arrives + day, day < 5 ? "south" : "north");
      }
      for (let n = whole(1, 2); n > 0; n--) call(relative, financier, arrives + whole(2, 9));
      call(relative, keeper, arrives + whole(7, 10));
    }
  }
  calls.sort((x, y) => (x.startedAt < y.startedAt ? -1 : x.startedAt > y.startedAt ? 1 : x.id < y.id ? -1 : 1));
  return { calls, succession: [number(aide), number("aide, later")] };
};
