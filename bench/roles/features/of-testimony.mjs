// What is said of somebody: every predicate, from either side, first-hand or not, negated or not, counted and graded.

const PREDICATES = [
  "uses",
  "named",
  "sameAs",
  "recruited",
  "directed",
  "paid",
  "drove",
  "guided",
  "piloted",
  "housed",
  "guarded",
  "supplied",
  "boarded",
  "met",
  "relatedTo",
  "called",
  "identifiedAs",
];
const ROLES = [
  "organizer",
  "recruiter",
  "driver",
  "boat-captain",
  "guide",
  "safe-house-keeper",
  "financier",
  "supplier",
  "enforcer",
];

const countsOf = (features, name, said) => {
  const kinds = { seen: [true, false], heard: [false, false], denied: [true, true] };
  for (const [kind, [firsthand, negated]] of Object.entries(kinds)) {
    const some = said.filter(({ claim }) =>
      kind === "denied" ? claim.negated : claim.firsthand === firsthand && claim.negated === negated,
    );
    features[`${name} ${kind}`] = some.length;
    if (kind === "denied") continue;
    features[`${name} ${kind} grade`] = some.reduce((sum, { grade }) => sum + grade, 0);
    if (kind === "seen")
      features[`${name} voices`] = new Set(some.map(({ statement, witness }) => witness ?? statement.id)).size;
  }
};

/** @returns {Record<string, number>} */
export const featuresOfTestimony = ({ saidOf, saidToward, saidBy }, actor) => {
  const features = {};
  const [own, toward, told] = [saidOf(actor), saidToward(actor), saidBy(actor)];
  for (const predicate of PREDICATES) {
    countsOf(
      features,
      `${predicate} by`,
      own.filter(({ claim }) => claim.predicate === predicate),
    );
    countsOf(
      features,
      `${predicate} to`,
      toward.filter(({ claim }) => claim.predicate === predicate),
    );
    features[`tells ${predicate}`] = told.filter(({ claim }) => claim.predicate === predicate).length;
  }
  for (const role of ROLES)
    countsOf(
      features,
      `called ${role}`,
      own.filter(({ claim }) => claim.predicate === "identifiedAs" && claim.role === role),
    );
  const others = (list, side, predicate) =>
    new Set(
      list
        .filter(({ claim }) => claim.predicate === predicate && claim.firsthand && !claim.negated)
        .map((one) => one[side]),
    ).size;
  for (const predicate of ["recruited", "directed", "drove", "guided", "housed", "guarded", "paid", "met"]) {
    features[`${predicate} others`] = others(own, "object", predicate);
    features[`${predicate} by others`] = others(toward, "subject", predicate);
  }
  return {
    ...features,
    "told of": own.length,
    "told of toward": toward.length,
    tells: told.length,
    "tells of themselves": told.filter(({ subject, object }) => subject === actor || object === actor).length,
    "told by": new Set([...own, ...toward].map(({ statement, witness }) => witness ?? statement.id)).size,
    "in intercepts": [...own, ...toward].filter(({ statement }) => statement.kind === "intercept").length,
    forced: own.filter(({ claim }) => claim.coerced === true).length,
    "money taken": toward.reduce((sum, { claim }) => (claim.predicate === "paid" ? sum + (claim.amount ?? 0) : sum), 0),
    "money given": own.reduce((sum, { claim }) => (claim.predicate === "paid" ? sum + (claim.amount ?? 0) : sum), 0),
    "events told of": new Set(
      own.map(({ claim }) => claim.event ?? claim.object).filter((ref) => ref?.startsWith("event:")),
    ).size,
    "steers events": new Set(
      own
        .filter(({ claim }) => claim.predicate === "piloted")
        .map(({ claim }) => claim.event ?? claim.object ?? claim.on?.from),
    ).size,
    "legs told of": new Set(own.map(({ claim }) => `${claim.from} ${claim.to}`)).size,
    "places told of": new Set(own.map(({ claim }) => claim.place)).size,
    "supplies boats": own.filter(({ claim }) => claim.predicate === "supplied" && claim.item === "boat").length,
    "supplies vehicles": own.filter(({ claim }) => claim.predicate === "supplied" && claim.item === "vehicle").length,
  };
};
