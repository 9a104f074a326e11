/** A run of sources, `from` included, `to` excluded. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
}

const MOST_CHUNKS = 32;
const SMALLEST_CHUNK = 64;

/**
 * Cuts the sources of a search into runs, by their number alone. Sums over sources are taken run by run and then over the runs in
 * order, by one worker or by many, so the bits do not depend on who computed what.
 */
export const chunksOf = (sources: number): readonly Chunk[] => {
  const width = Math.max(SMALLEST_CHUNK, Math.ceil(sources / MOST_CHUNKS));
  const chunks: Chunk[] = [];
  for (let from = 0; from < sources; from += width) chunks.push({ from, to: Math.min(from + width, sources) });
  return chunks;
};
