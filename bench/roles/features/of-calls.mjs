// Bandicoot's indicators (de Montjoye et al. 2016) and a few more: how somebody calls, whatever it is about.
import { burstiness, countBy, deviation, entropy, mean, median, share } from "./spread.mjs";

const day = 86_400;
const hourOf = (second) => Math.floor((second % day) / 3600);

const answered = (entries) => {
  // Of texts and attempts received, how many are answered within an hour, and how soon.
  const delays = [];
  let asked = 0;
  for (const [i, entry] of entries.entries()) {
    if (entry.outgoing) continue;
    asked++;
    for (let j = i + 1; j < entries.length && entries[j].start < entry.end + 3600; j++)
      if (entries[j].outgoing && entries[j].other === entry.other) {
        delays.push(entries[j].start - entry.end);
        break;
      }
  }
  return { rate: share(delays.length, asked), delay: median(delays) };
};

const newContactsPerWeek = (entries) => {
  const first = new Map();
  for (const { other, start } of entries) if (!first.has(other)) first.set(other, start);
  const weeks = Math.max(1, ((entries.at(-1)?.start ?? 0) - (entries[0]?.start ?? 0)) / (7 * day));
  return first.size / weeks;
};

/** @returns {Record<string, number>} */
export const featuresOfCalls = ({ log, span }, actor) => {
  const entries = log.get(actor) ?? [];
  const out = entries.filter((entry) => entry.outgoing);
  const inn = entries.filter((entry) => !entry.outgoing);
  const spoken = entries.filter(({ call }) => call.kind === "voice");
  const per = countBy(entries, ({ other }) => other);
  const counts = [...per.values()].sort((x, y) => y - x);
  const outPer = countBy(out, ({ other }) => other);
  const inPer = countBy(inn, ({ other }) => other);
  const both = [...outPer.keys()].filter((other) => inPer.has(other)).length;
  const starts = entries.map(({ start }) => start);
  const gaps = starts.slice(1).map((start, i) => start - starts[i]);
  const days = countBy(starts, (start) => Math.floor(start / day));
  const hours = countBy(starts, hourOf);
  const night = starts.filter((start) => hourOf(start) < 6 || hourOf(start) >= 23).length;
  const own = (starts.at(-1) ?? 0) - (starts[0] ?? 0);
  const { rate, delay } = answered(entries);
  const spread = entropy(counts);
  return {
    calls: entries.length,
    out: out.length,
    in: inn.length,
    "out share": share(out.length, entries.length),
    texts: entries.filter(({ call }) => call.kind === "sms").length,
    "text share": share(entries.filter(({ call }) => call.kind === "sms").length, entries.length),
    "missed share": share(entries.filter(({ call }) => call.kind === "missed").length, entries.length),
    "missed out share": share(out.filter(({ call }) => call.kind === "missed").length, out.length),
    "seconds mean": mean(spoken.map(({ call }) => call.durationSeconds)),
    "seconds median": median(spoken.map(({ call }) => call.durationSeconds)),
    "seconds out median": median(spoken.filter((e) => e.outgoing).map(({ call }) => call.durationSeconds)),
    "seconds in median": median(spoken.filter((e) => !e.outgoing).map(({ call }) => call.durationSeconds)),
    "seconds deviation": deviation(spoken.map(({ call }) => call.durationSeconds)),
    contacts: per.size,
    "contacts out": outPer.size,
    "contacts in": inPer.size,
    "contacts both": both,
    "contacts both share": share(both, per.size),
    "contacts only out share": share(outPer.size - both, per.size),
    "contacts only in share": share(inPer.size - both, per.size),
    "calls per contact": share(entries.length, per.size),
    "calls per contact median": median(counts),
    "contacts of one call share": share(counts.filter((count) => count === 1).length, per.size),
    "contacts of ten calls": counts.filter((count) => count >= 10).length,
    "top contact share": share(counts[0] ?? 0, entries.length),
    "top three share": share((counts[0] ?? 0) + (counts[1] ?? 0) + (counts[2] ?? 0), entries.length),
    "pareto share": share(
      counts.findIndex((_, i) => counts.slice(0, i + 1).reduce((s, c) => s + c, 0) >= entries.length * 0.8) + 1,
      per.size,
    ),
    "entropy of contacts": spread.nats,
    "balance of contacts": spread.share,
    "entropy of hours": entropy([...hours.values()]).nats,
    "night share": share(night, entries.length),
    "morning share": share(starts.filter((s) => hourOf(s) >= 6 && hourOf(s) < 12).length, entries.length),
    "evening share": share(starts.filter((s) => hourOf(s) >= 18 && hourOf(s) < 23).length, entries.length),
    "friday share": share(starts.filter((s) => Math.floor(s / day + 4) % 7 === 5).length, entries.length),
    "active days": days.size,
    "calls per active day": share(entries.length, days.size),
    "most calls of a day": Math.max(0, ...days.values()),
    "busiest day share": share(Math.max(0, ...days.values()), entries.length),
    span: own / day,
    "active share": share(days.size, own / day + 1),
    "begins at": share((starts[0] ?? span.from) - span.from, span.to - span.from),
    "ends at": share((starts.at(-1) ?? span.from) - span.from, span.to - span.from),
    "gap median": median(gaps),
    "gap mean": mean(gaps),
    "longest gap": Math.max(0, ...gaps) / day,
    burstiness: burstiness(gaps),
    "gaps below ten minutes share": share(gaps.filter((gap) => gap < 600).length, gaps.length),
    "answers within an hour": rate,
    "answers after": delay,
    "new contacts per week": newContactsPerWeek(entries),
  };
};
