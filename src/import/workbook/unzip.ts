import { inflateSync } from "fflate";
import { crc32 } from "./crc-32.js";
import { unreadable } from "./unreadable.js";

/** How much of a workbook is unpacked, all parts together, in bytes: some tens of times what operators deliver. */
export const MOST_UNPACKED = 256 * 1024 * 1024;

/** A file in an archive, as the archive's own list tells of it. */
interface Entry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

/** A ZIP archive whose files are unpacked one by one when they are asked for. */
export interface Archive {
  readonly names: readonly string[];
  /** The bytes of a file; `undefined` where there is none of that name. @throws UnreadableWorkbook */
  readonly unpack: (name: string) => Uint8Array | undefined;
}

const [END, END_64, LOCATOR_64, LISTED, LOCAL] = [0x06054b50, 0x06064b50, 0x07064b50, 0x02014b50, 0x04034b50] as const;
const LONGEST_END = 65557;
const [IN_64_BITS, COUNT_IN_64_BITS] = [0xffffffff, 0xffff] as const;
const [STORED, DEFLATED] = [0, 8] as const;

const DAMAGED = "the workbook is cut off or damaged (a ZIP archive without its list of files); get the file anew";

const bits64 = (view: DataView, at: number): number =>
  view.getUint32(at, true) + view.getUint32(at + 4, true) * 4294967296;

/** Where the list of files begins, and how many it names. */
const listOf = (view: DataView): { readonly at: number; readonly count: number } => {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - LONGEST_END); at--) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const begin = view.getUint32(at + 16, true);
    if (begin !== IN_64_BITS && count !== COUNT_IN_64_BITS) return { at: begin, count };
    if (at < 20 || view.getUint32(at - 20, true) !== LOCATOR_64) return { at: begin, count };
    const end64 = bits64(view, at - 12);
    if (view.getUint32(end64, true) !== END_64) break;
    return { at: bits64(view, end64 + 48), count: bits64(view, end64 + 32) };
  }
  return unreadable(DAMAGED);
};

/** Sizes and place of an entry that are too large for 32 bits, or that a careful writer put into 64 all the same. */
const in64Bits = (
  view: DataView,
  extra: { readonly from: number; readonly to: number },
  values: readonly number[],
): readonly number[] => {
  let at = extra.from;
  while (at + 4 <= extra.to && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  let next = at + 4;
  return values.map((value) => {
    if (value !== IN_64_BITS || next + 8 > extra.to) return value;
    next += 8;
    return bits64(view, next - 8);
  });
};

const entriesIn = (bytes: Uint8Array, view: DataView): readonly Entry[] => {
  const list = listOf(view);
  const entries: Entry[] = [];
  let at = list.at;
  for (let i = 0; i < list.count; i++) {
    if (view.getUint32(at, true) !== LISTED) unreadable(DAMAGED);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const nameEnd = at + 46 + (nameLength ?? 0);
    const extraEnd = nameEnd + (extraLength ?? 0);
    // In the order of the extra field, which holds only those that are too large.
    const [unpacked, packed, begin] = in64Bits(
      view,
      { from: nameEnd, to: extraEnd },
      [24, 20, 42].map((offset) => view.getUint32(at + offset, true)),
    );
    entries.push({
      // Some writers part folders as Windows does.
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replaceAll("\\", "/"),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: packed ?? 0,
      unpacked: unpacked ?? 0,
      at: begin ?? 0,
    });
    at = extraEnd + (commentLength ?? 0);
  }
  return entries;
};

const unpackEntry = (bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array => {
  const { name, at, packed, unpacked, method, crc, encrypted } = entry;
  if (encrypted)
    unreadable("the archive is encrypted; open it with its password, save the workbook without one and import that");
  if (view.getUint32(at, true) !== LOCAL) unreadable(DAMAGED);
  const begin = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (begin + packed > bytes.length) unreadable(DAMAGED);
  const raw = bytes.subarray(begin, begin + packed);
  if (method !== STORED && method !== DEFLATED)
    unreadable("the workbook is packed in a way that Excel does not use; open it in Excel and save it anew as .xlsx");
  // The room is what the list says: a file that unpacks to more than that is not believed, whatever it holds.
  const whole = method === STORED ? raw : inflateSync(raw, { out: new Uint8Array(unpacked) });
  if (whole.length !== unpacked || crc32(whole) !== crc)
    unreadable(`the workbook is damaged: its part ${name} is not what was packed; get the file anew`);
  return whole;
};

/**
 * Opens a ZIP archive.
 * @throws UnreadableWorkbook where it is damaged or encrypted, or unpacks to more than {@link MOST_UNPACKED}
 */
export const openArchive = (bytes: Uint8Array, most: number = MOST_UNPACKED): Archive => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const guarded = <T>(read: () => T): T => {
    try {
      return read();
    } catch (error) {
      // A place outside the file (DataView) or a stream that is none (fflate, whose errors have a code).
      if (error instanceof RangeError || (error instanceof Error && "code" in error)) return unreadable(DAMAGED);
      throw error;
    }
  };
  const entries = new Map<string, Entry>();
  for (const entry of guarded(() => entriesIn(bytes, view))) {
    if (entries.has(entry.name))
      unreadable(`the workbook holds two parts of one name, ${entry.name}; get the file anew`);
    entries.set(entry.name, entry);
  }
  let sum = 0;
  return {
    names: [...entries.keys()],
    unpack: (name) => {
      const entry = entries.get(name);
      if (entry === undefined) return undefined;
      sum += entry.unpacked;
      if (sum > most)
        unreadable(
          `it unpacks to more than ${Math.floor(most / 1048576)} MB, which no delivery needs; if it is really that large, save each sheet as CSV (UTF-8) and import those`,
        );
      return guarded(() => unpackEntry(bytes, view, entry));
    },
  };
};
