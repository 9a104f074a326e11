import type { HandedTo } from "../../records/case-records.js";

/** How it is said for whom sources were left out. */
export interface HandedToWords {
  readonly whole: (reader: string) => string;
  /** `went` is what went with the sources, in words; empty where nothing did. */
  readonly less: (reader: string, sources: number, went: readonly string[]) => string;
  readonly unmarked: (records: number) => string;
  /** Each count in words. */
  readonly counts: Readonly<Record<Exclude<keyof HandedTo["leftOut"], "sources">, (n: number) => string>>;
}
