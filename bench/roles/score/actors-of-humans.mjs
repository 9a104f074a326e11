// The truth speaks of humans, a document of actors: a person id, or a phone that nobody is known to hold.

/** How many calls each human made or took on each phone: the one who used it most stands behind it. */
const usersOf = (truth, calls) => {
  const tenures = new Map();
  for (const tenure of truth.phones) tenures.set(tenure.phone, [...(tenures.get(tenure.phone) ?? []), tenure]);
  const used = new Map();
  const count = (phone, second) => {
    const tenure = tenures.get(phone)?.find(({ from, to }) => from <= second && second < to);
    if (tenure === undefined) return;
    if (!used.has(phone)) used.set(phone, new Map());
    const byHuman = used.get(phone);
    byHuman.set(tenure.human, (byHuman.get(tenure.human) ?? 0) + 1);
  };
  for (const call of calls) {
    const second = Date.parse(call.startedAt) / 1000;
    count(`phone:${call.caller}`, second);
    count(`phone:${call.callee}`, second);
  }
  for (const [phone, list] of tenures) if (!used.has(phone)) used.set(phone, new Map([[list[0].human, 0]]));
  return used;
};

/**
 * Joins the humans of the truth to the actors of a document.
 * @returns `of`: by human id, the actor that stands for the human and all of the human's actors (`main` undefined where
 * the document has none); `human`: by actor id, the human behind it
 */
export const actorsOfHumans = (truth, actorIds, calls) => {
  const present = new Set(actorIds);
  const human = new Map();
  const of = new Map();
  const phonesOf = new Map();
  for (const [phone, byHuman] of usersOf(truth, calls)) {
    const [[user, most]] = [...byHuman].sort((x, y) => y[1] - x[1]);
    if (present.has(phone)) human.set(phone, user);
    phonesOf.set(user, [...(phonesOf.get(user) ?? []), [phone, most]]);
  }
  for (const { id, persons, actor } of truth.humans) {
    for (const person of persons) if (present.has(person)) human.set(person, id);
    if (present.has(actor)) human.set(actor, id);
    const phones = (phonesOf.get(id) ?? []).sort((x, y) => y[1] - x[1]).map(([phone]) => phone);
    const all = [...new Set([actor, ...persons, ...phones])].filter((one) => present.has(one) && human.get(one) === id);
    of.set(id, { main: all[0], all });
  }
  return { of, human };
};
