/** How far into a file its form is looked for. */
const FAR_ENOUGH = 512;

const MARKS: readonly (readonly [mark: readonly number[], form: string])[] = [
  [[0xff, 0xfe], "text in UTF-16"],
  [[0xfe, 0xff], "text in UTF-16"],
  [[0x50, 0x4b, 0x03, 0x04], "a ZIP archive or an Excel workbook"],
  [[0xd0, 0xcf, 0x11, 0xe0], "an old Excel or Word document"],
  [[0x25, 0x50, 0x44, 0x46], "a PDF"],
  [[0x1f, 0x8b], "a gzip archive"],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20], "an SQLite database"],
];

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

/** What a file that is no UTF-8 text seems to be, by its first bytes; `undefined` where it may be text. */
const otherForm = (start: Uint8Array): string | undefined => {
  const marked = MARKS.find(([mark]) => startsWith(start, mark));
  if (marked !== undefined) return marked[1];
  let [even, odd] = [0, 0];
  for (const [i, byte] of start.subarray(0, FAR_ENOUGH).entries()) if (byte === 0) i % 2 === 0 ? even++ : odd++;
  const zeros = even + odd;
  // A single zero byte is a control character of the row that holds it; a text has no more of them.
  if (zeros * 8 < start.length || zeros === 0) return undefined;
  return (even === 0 || odd === 0) && zeros * 4 > start.length ? "text in UTF-16" : "a binary file";
};

/** A file whose first bytes have been looked at: its other form, or its bytes from behind a byte order mark on. */
export type Looked = { readonly seems: string } | { readonly chunks: Iterable<Uint8Array> };

/** Looks at the first bytes of a file before it is read as text. */
export const lookAtForm = (chunks: Iterable<Uint8Array>): Looked => {
  const iterator = chunks[Symbol.iterator]();
  let start = new Uint8Array(0);
  let ended = false;
  while (start.length < FAR_ENOUGH && !ended) {
    const next = iterator.next();
    if (next.done === true) ended = true;
    else {
      // Copied: whoever hands over the pieces may fill the same bytes again.
      const joined = new Uint8Array(start.length + next.value.length);
      joined.set(start);
      joined.set(next.value, start.length);
      start = joined;
    }
  }
  const seems = otherForm(start.subarray(0, FAR_ENOUGH));
  if (seems !== undefined) {
    iterator.return?.();
    return { seems };
  }
  const first = startsWith(start, BYTE_ORDER_MARK) ? start.subarray(BYTE_ORDER_MARK.length) : start;
  return { chunks: following(first, iterator, ended) };
};

function* following(first: Uint8Array, iterator: Iterator<Uint8Array>, ended: boolean): Iterable<Uint8Array> {
  yield first;
  while (!ended) {
    const next = iterator.next();
    if (next.done === true) return;
    yield next.value;
  }
}
