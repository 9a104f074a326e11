/** What is done to those who are smuggled: brought to the journey, carried, led, kept, held. */
const DONE_TO_PASSENGERS = new Set(["recruited", "drove", "guided", "housed", "guarded"]);
/** What somebody with a part does; steering counts where nobody says that it was forced. */
const ACTIVE = new Set([
  "recruited",
  "directed",
  "drove",
  "guided",
  "piloted",
  "housed",
  "guarded",
  "supplied",
  "identifiedAs",
]);

/**
 * The zero line: the persons whom a first-hand record shows travelling, recruited, carried, housed or held, and whom no
 * first-hand claim shows in an active part. Read from the records alone, so that no method can argue with it.
 * @returns {ReadonlySet<string>} person ids
 */
export const shownOnlyTravelling = (records) => {
  const travelling = new Set();
  const acting = new Set();
  for (const { claims } of records.statements)
    for (const { predicate, subject, object, firsthand, negated, coerced } of claims) {
      if (!firsthand || negated) continue;
      if (predicate === "boarded") travelling.add(subject);
      if (DONE_TO_PASSENGERS.has(predicate) && object?.startsWith("person:")) travelling.add(object);
      if (ACTIVE.has(predicate) && coerced !== true) acting.add(subject);
    }
  return new Set([...travelling].filter((person) => !acting.has(person)));
};
