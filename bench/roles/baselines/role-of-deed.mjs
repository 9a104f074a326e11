/** The role that a deed is, for somebody who reads statements with a pencil. */
export const ROLE_OF_DEED = new Map([
  ["directed", "organizer"],
  ["recruited", "recruiter"],
  ["drove", "driver"],
  ["piloted", "boat-captain"],
  ["guided", "guide"],
  ["housed", "safe-house-keeper"],
  ["guarded", "enforcer"],
  ["supplied", "supplier"],
]);

/** What is done to those who are smuggled. */
export const DONE_TO_PASSENGERS = new Set(["recruited", "drove", "guided", "housed", "guarded"]);
