import * as z from "zod/mini";
import { quoted } from "./quoted.js";

/** A list of a JSON file whose elements are read one by one. */
export const list = () =>
  z.array(z.unknown(), { error: (issue) => `${quoted(issue.input)} is no list; write it between [ and ]` });
