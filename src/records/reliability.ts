import type * as z from "zod/mini";
import { oneOf } from "./fields/one-of.js";

/** The grade of a source, of a row of `sources.csv` or of a statement. */
export const reliability = () => oneOf("A", "B", "C", "D", "E", "F");

/** Admiralty grade of a source: A (completely reliable) to E (unreliable); F and absent: cannot be judged. */
export type Reliability = z.output<ReturnType<typeof reliability>>;
