import * as z from "zod/mini";
import { quoted } from "./quoted.js";

/** `true` or `false` of a JSON file, without quotes. */
export const yesNo = () =>
  z.boolean({
    error: (issue) => `${quoted(issue.input)} is neither true nor false; write one of them, without quotes`,
  });
