// How values are spread: the numbers that several features are made of.

export const mean = (values) => (values.length === 0 ? 0 : values.reduce((sum, x) => sum + x, 0) / values.length);

export const median = (values) => {
  const sorted = [...values].sort((x, y) => x - y);
  return sorted[sorted.length >> 1] ?? 0;
};

export const deviation = (values) => {
  const centre = mean(values);
  return Math.sqrt(mean(values.map((x) => (x - centre) ** 2)));
};

/** Shannon entropy of counts, in nats, and the same as a share of the greatest possible. */
export const entropy = (counts) => {
  const total = counts.reduce((sum, x) => sum + x, 0);
  const nats = counts.reduce((sum, x) => (x > 0 ? sum - (x / total) * Math.log(x / total) : sum), 0);
  return { nats, share: counts.length > 1 ? nats / Math.log(counts.length) : 0 };
};

/** (deviation − mean) / (deviation + mean): −1 for a clock, 0 for chance, towards 1 for bursts (Goh and Barabási 2008). */
export const burstiness = (gaps) => {
  const [spread, centre] = [deviation(gaps), mean(gaps)];
  return spread + centre > 0 ? (spread - centre) / (spread + centre) : 0;
};

/** How many items fall under each key. */
export const countBy = (items, keyOf) => {
  const counts = new Map();
  for (const item of items) {
    const key = keyOf(item);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

/** part / whole, 0 where there is no whole. */
export const share = (part, whole) => (whole > 0 ? part / whole : 0);
