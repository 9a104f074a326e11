import * as z from "zod/mini";
import { quoted } from "./quoted.js";

/** Any text, the empty one too. */
export const text = () => z.string({ error: (issue) => `${quoted(issue.input)} is no text; write it between quotes` });

/** Any text but the empty one. */
export const someText = () =>
  text().check(z.minLength(1, { error: "An empty text says nothing; leave the field out, or write what it is" }));
