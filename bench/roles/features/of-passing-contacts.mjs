// Who deals with people that come and go, and to whom they go on.
import { mean, share } from "./spread.mjs";

const day = 86_400;

/** @returns {Record<string, number>} */
export const featuresOfPassingContacts = ({ log, contactsOf, statusOf }, actor) => {
  const entries = log.get(actor) ?? [];
  const [begin, end] = [entries[0]?.start ?? 0, entries.at(-1)?.start ?? 0];
  const by = [...contactsOf(actor)];
  const lengths = by.map(([, calls]) => (calls.at(-1).start - calls[0].start) / day);
  const passing = by.filter(
    ([, calls], i) =>
      calls.length > 1 && lengths[i] < 21 && calls[0].start > begin + day && calls.at(-1).start < end - day,
  );
  const few = passing.filter(([other]) => contactsOf(other).size <= 6);
  const steady = by.filter(([, calls], i) => calls.length >= 4 && lengths[i] > 21);
  const steadyOnes = new Set(steady.map(([other]) => other));
  const handedOn = few.filter(([other, calls]) =>
    (log.get(other) ?? []).some(
      (later) => later.start > calls[0].start && later.other !== actor && steadyOnes.has(later.other),
    ),
  );
  const takenOver = few.filter(([other, calls]) =>
    (log.get(other) ?? []).some((earlier) => earlier.start < calls[0].start && steadyOnes.has(earlier.other)),
  );
  const firstInTheirLife = few.filter(([other]) => (log.get(other) ?? [])[0]?.other === actor);
  const lastInTheirLife = few.filter(([other]) => (log.get(other) ?? []).at(-1)?.other === actor);
  return {
    passing: passing.length,
    "passing share": share(passing.length, by.length),
    "passing of few contacts": few.length,
    "passing of few contacts share": share(few.length, by.length),
    "passing called first share": share(few.filter(([, calls]) => calls[0].outgoing).length, few.length),
    "passing days mean": mean(few.map(([, calls]) => (calls.at(-1).start - calls[0].start) / day)),
    "passing calls mean": mean(few.map(([, calls]) => calls.length)),
    "handed on": handedOn.length,
    "handed on share": share(handedOn.length, few.length),
    "taken over": takenOver.length,
    "taken over share": share(takenOver.length, few.length),
    "first contact of": firstInTheirLife.length,
    "last contact of": lastInTheirLife.length,
    steady: steady.length,
    "steady share": share(steady.length, by.length),
    "contacts days mean": mean(lengths),
    "migrants among contacts": by.filter(([other]) => statusOf(other).has("migrant")).length,
    "services among contacts": by.filter(([other]) => statusOf(other).has("service")).length,
    "family among contacts": by.filter(([other]) => statusOf(other).has("family")).length,
    "subjects among contacts": by.filter(([other]) => statusOf(other).has("subject")).length,
  };
};
