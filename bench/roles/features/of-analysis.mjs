// What the library says already: measures, community, and its own roles and indicators.

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

/** @returns {Record<string, number>} */
export const featuresOfAnalysis = ({ findingOf, measures: all, communities, indicatorIds }, actor) => {
  const { standing, roles, cautions } = findingOf(actor);
  const measures = all.get(actor);
  const community = communities.communities[communities.communityOf.get(actor)];
  const features = {};
  for (const [name, value] of Object.entries(measures)) features[name] = value ?? -1;
  features["community size"] = community?.members.length ?? 1;
  features["community stability"] = community?.stability ?? 0;
  for (const one of ["participant", "migrant", "contact"]) features[`is ${one}`] = standing === one ? 1 : 0;
  for (const role of ROLES) features[`weight ${role}`] = roles.find((score) => score.role === role)?.weight ?? -40;
  for (const id of indicatorIds) features[`finds ${id}`] = 0;
  for (const { indicators } of roles)
    for (const { id, weight } of indicators)
      if (Math.abs(weight) > Math.abs(features[`finds ${id}`] ?? 0)) features[`finds ${id}`] = weight;
  features["betweenness by degree"] = measures.degree > 0 ? measures.betweenness / measures.degree : 0;
  features["strength by degree"] = measures.degree > 0 ? measures.strength / measures.degree : 0;
  features.cautions = cautions.length;
  return features;
};
