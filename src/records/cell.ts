import * as z from "zod/mini";
import { degrees } from "./fields/degrees.js";
import { key } from "./fields/key.js";
import type { RecordOf } from "./fields/read-fields.js";

const fields = () => ({
  id: key(),
  /** WGS 84 degrees. */
  latitude: degrees(90),
  /** WGS 84 degrees. */
  longitude: degrees(180),
  /** Bare key. */
  place: z.exactOptional(key()),
});

/** One row of `cells.csv`: where a cell stands. */
export interface Cell extends RecordOf<ReturnType<typeof fields>> {}

/** How a row of `cells.csv` is read. */
export const cellRules = () => ({ fields: fields() });
