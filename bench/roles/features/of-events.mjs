// What somebody does around departures, landings, interceptions: more than usual, less, or nothing.
import { mean, share } from "./spread.mjs";

const hour = 3600;
const KINDS = ["departure", "landing", "interception", "wreck", "rescue", "transfer"];
/** Hours from the event, and whose calls. */
const WINDOWS = [
  [-72, -24],
  [-24, -6],
  [-6, 0],
  [0, 6],
  [6, 24],
  [24, 72],
];

const within = (entries, from, to) => entries.filter(({ start }) => start >= from && start < to);

const aroundKind = (entries, events, kind, features) => {
  const out = entries.filter((entry) => entry.outgoing);
  const rate = share(entries.length, (entries.at(-1)?.start ?? 0) - (entries[0]?.start ?? 0));
  const known = events.filter(
    ({ from }) => from >= (entries[0]?.start ?? 0) - 3 * 86_400 && from <= (entries.at(-1)?.start ?? 0) + 3 * 86_400,
  );
  for (const [low, high] of WINDOWS) {
    const windows = known.map(({ from, to }) => [
      low < 0 ? from + low * hour : to + low * hour,
      low < 0 ? from + high * hour : to + high * hour,
    ]);
    const all = windows.map(([a, b]) => within(entries, a, b).length);
    const sum = all.reduce((x, y) => x + y, 0);
    const expected = rate * windows.length * (high - low) * hour;
    features[`${kind} ${low} ${high} lift`] = share(sum, expected + 0.5);
    if (kind !== "departure" && kind !== "landing" && kind !== "transfer") continue;
    features[`${kind} ${low} ${high} at`] = all.filter((n) => n > 0).length;
    features[`${kind} ${low} ${high} out share`] = share(
      windows.reduce((x, [a, b]) => x + within(out, a, b).length, 0),
      sum,
    );
  }
};

/** @returns {Record<string, number>} */
export const featuresOfEvents = ({ log, cells, events }, actor) => {
  const entries = log.get(actor) ?? [];
  const features = {};
  for (const kind of KINDS)
    aroundKind(
      entries,
      events.filter((event) => event.kind === kind),
      kind,
      features,
    );
  const departures = events.filter(({ kind }) => kind === "departure");
  const ashore = departures.map(({ from, place }) =>
    within(entries, from - 48 * hour, from).filter(
      ({ cell }) => place !== undefined && cells.get(cell)?.place === place,
    ),
  );
  const silent = departures.map(
    ({ to }, i) => ashore[i].length > 0 && within(entries, to, to + 20 * hour).length === 0,
  );
  const back = departures.map(({ to }, i) => silent[i] && entries.some(({ start }) => start > to + 20 * hour));
  const shores = new Set(departures.map(({ place }) => place));
  const onShore = entries.filter(({ cell }) => cell !== undefined && shores.has(cells.get(cell)?.place));
  const goneAfter = departures.filter(({ to }) => Math.abs((entries.at(-1)?.start ?? 0) - to) < 86_400).length;
  const landings = events.filter(({ kind }) => kind === "landing" || kind === "rescue" || kind === "interception");
  const landed = landings.filter(({ from, to, place }) =>
    within(entries, from, to + 72 * hour).some(({ cell }) => place !== undefined && cells.get(cell)?.place === place),
  );
  return {
    ...features,
    "ashore before departures": ashore.filter((calls) => calls.length > 0).length,
    "ashore calls mean": mean(ashore.filter((calls) => calls.length > 0).map((calls) => calls.length)),
    "silent after ashore": silent.filter(Boolean).length,
    "silent and back": back.filter(Boolean).length,
    "silent share": share(silent.filter(Boolean).length, ashore.filter((calls) => calls.length > 0).length),
    "on the shore share": share(onShore.length, entries.length),
    "last call near a departure": goneAfter,
    "heard where boats land": landed.length,
  };
};
