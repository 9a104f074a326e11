// Where a phone is heard: legs, returns, silence on the road, one town or many.
import { countBy, entropy, mean, share } from "./spread.mjs";

const gyration = (cells) => {
  if (cells.length === 0) return 0;
  const [latitude, longitude] = [mean(cells.map((c) => c.latitude)), mean(cells.map((c) => c.longitude))];
  return Math.sqrt(mean(cells.map((c) => (c.latitude - latitude) ** 2 + (c.longitude - longitude) ** 2)));
};

/** @returns {Record<string, number>} */
export const featuresOfTravel = ({ library, log, cells }, actor) => {
  const entries = log.get(actor) ?? [];
  const located = entries.filter(({ cell }) => cell !== undefined && cells.has(cell));
  const places = countBy(located, ({ cell }) => cells.get(cell).place ?? cell);
  const counts = [...places.values()].sort((x, y) => y - x);
  const moves = library.movesOf(entries, cells);
  const back = library.returnsOf(moves);
  const silent = moves.filter(
    ({ before, after }) => after.start - before.end > 10_800 && after.start - before.end < 345_600,
  );
  const fast = moves.filter(({ before, after, metres }) => metres / Math.max(1, after.start - before.end) > 8);
  const pairs = countBy(moves, ({ from, to }) => `${from.place ?? from.id} ${to.place ?? to.id}`);
  const at = located.map(({ cell }) => cells.get(cell));
  return {
    located: located.length,
    cells: new Set(located.map(({ cell }) => cell)).size,
    places: places.size,
    "places entropy": entropy(counts).nats,
    "main place share": share(counts[0] ?? 0, located.length),
    "second place share": share(counts[1] ?? 0, located.length),
    moves: moves.length,
    "moves per call": share(moves.length, located.length),
    returns: back.length,
    "returns share": share(back.length, moves.length),
    "silent moves": silent.length,
    "fast moves": fast.length,
    "same leg again": Math.max(0, ...pairs.values()),
    "distinct legs": pairs.size,
    "leg metres mean": mean(moves.map(({ metres }) => metres)),
    "metres in all": moves.reduce((sum, { metres }) => sum + metres, 0),
    gyration: gyration(at),
    "mean latitude": mean(at.map(({ latitude }) => latitude)),
    "mean longitude": mean(at.map(({ longitude }) => longitude)),
    "northernmost first": share(
      at.slice(-3).reduce((s, c) => s + c.latitude, 0) - at.slice(0, 3).reduce((s, c) => s + c.latitude, 0),
      3,
    ),
  };
};
