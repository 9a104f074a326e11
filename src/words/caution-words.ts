import type { Caution } from "../roles/taxonomy.js";

/** What each caution means, as a sentence. */
export const cautionWords: ReadonlyMap<Caution, string> = new Map<Caution, string>([
  ["possibly-coerced", "may have been forced, or acted in exchange for passage"],
  ["single-source", "all that supports it comes from one source or one witness"],
  ["hearsay-only", "no first-hand claim and no call supports it"],
  ["contradicted", "a claim speaks against it"],
  ["identity-uncertain", "a shared phone or an open identity could change it"],
  ["calls-only", "no claim supports it"],
  ["protected", "a protected person"],
]);
