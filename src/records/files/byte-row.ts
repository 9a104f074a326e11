/** The longest row, line or element that is read: 16 MiB. */
export const LONGEST_ROW = 16 * 1024 * 1024;

/** Gathers the bytes of one row from the pieces of a file, and lets go of them where they become too many. */
export interface RowBytes {
  /** Adds bytes; they are copied only where `keep` says that the piece outlives this call no longer. */
  readonly add: (bytes: Uint8Array, copy: boolean) => void;
  /** All the bytes, `undefined` where they were too many; the next row begins empty. */
  readonly take: () => Uint8Array | undefined;
  readonly isEmpty: () => boolean;
}

/** Makes a place where the bytes of a row are gathered. */
export const rowBytes = (longest: number): RowBytes => {
  let parts: Uint8Array[] = [];
  let length = 0;
  return {
    add: (bytes, copy) => {
      length += bytes.length;
      if (length > longest) parts = [];
      else if (bytes.length > 0) parts.push(copy ? bytes.slice() : bytes);
    },
    take: () => {
      const tooLong = length > longest;
      const all = tooLong ? undefined : joined(parts, length);
      parts = [];
      length = 0;
      return all;
    },
    isEmpty: () => length === 0,
  };
};

const joined = (parts: readonly Uint8Array[], length: number): Uint8Array => {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};
