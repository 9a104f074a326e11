/** The UTF-8 of a text, cut into pieces of a length, each in the same bytes, as a reader of a disk may hand them over. */
export function* inPieces(text: string | Uint8Array, length: number): Generator<Uint8Array, void> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const piece = new Uint8Array(length);
  for (let from = 0; from < bytes.length; from += length) {
    const part = bytes.subarray(from, from + length);
    piece.set(part);
    yield piece.subarray(0, part.length);
  }
}
