// Who sets calls off, who passes them on, who reports back.
import { share } from "./spread.mjs";

const windows = [300, 900, 3600];

const afterwards = (entries, from, within) => {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle].start < from) low = middle + 1;
    else high = middle;
  }
  const found = [];
  for (let i = low; i < entries.length && entries[i].start <= from + within; i++) found.push(entries[i]);
  return found;
};

const rate = (entries) => {
  const length = (entries.at(-1)?.start ?? 0) - (entries[0]?.start ?? 0);
  return length > 0 ? entries.length / length : 0;
};

/** @returns {Record<string, number>} */
export const featuresOfChains = ({ log }, actor) => {
  const entries = log.get(actor) ?? [];
  const features = {};
  for (const within of windows) {
    let [started, passed, reported, rounds, expected, called] = [0, 0, 0, 0, 0, 0];
    for (const entry of entries) {
      if (entry.outgoing) {
        const theirs = log.get(entry.other) ?? [];
        if (afterwards(theirs, entry.end, within).some((next) => next.outgoing && next.other !== actor)) started++;
        expected += Math.min(1, rate(theirs) * within);
        // Ringing round: a call out, and another to somebody else at once.
        if (afterwards(entries, entry.end, within).some((next) => next.outgoing && next.other !== entry.other))
          rounds++;
        called++;
      } else {
        const own = afterwards(entries, entry.end, within).filter((next) => next.outgoing);
        if (own.some((next) => next.other !== entry.other)) passed++;
        if (own.some((next) => next.other === entry.other)) reported++;
      }
    }
    const answered = entries.length - called;
    features[`chains started ${within}`] = started;
    features[`chains started share ${within}`] = share(started, called);
    features[`chains beyond chance ${within}`] = share(started, expected + 1);
    features[`passes on ${within}`] = passed;
    features[`passes on share ${within}`] = share(passed, answered);
    features[`calls back share ${within}`] = share(reported, answered);
    features[`rounds share ${within}`] = share(rounds, called);
  }
  return features;
};
