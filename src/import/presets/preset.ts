import type { ImportMapping } from "../mapping.js";

/** A common layout: its mapping, and where it is met. */
export interface Preset {
  /** One line: who delivers such files. */
  readonly says: string;
  readonly mapping: ImportMapping;
}
