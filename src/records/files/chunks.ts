/** What lies in a file: all of its bytes, its text, or its bytes piece by piece. */
export type FileContent = Uint8Array | string | Iterable<Uint8Array>;

// Bytes that no UTF-8 decoder takes, in the place of half a surrogate pair: the row that holds it is then found to be no UTF-8.
const HALF_A_PAIR = /* @__PURE__ */ Uint8Array.of(0xed, 0xa0, 0x80);

function* bytesOfText(text: string): Iterable<Uint8Array> {
  const encoder = new TextEncoder();
  let between = false;
  for (const part of text.split(/\p{Surrogate}/u)) {
    if (between) yield HALF_A_PAIR;
    between = true;
    yield encoder.encode(part);
  }
}

/** The bytes of a file, piece by piece. */
export const chunksOf = (content: FileContent): Iterable<Uint8Array> => {
  if (typeof content === "string") return bytesOfText(content);
  return content instanceof Uint8Array ? [content] : content;
};
