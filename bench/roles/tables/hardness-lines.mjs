const two = (value) => value.toFixed(2);

/** How hard the cases are: what a naive look would find in them (issue 5, point 1, has the bounds). */
export const hardnessLines = (hardness) =>
  [
    `hardness: an organizer is busiest in ${two(hardness.organizerIsBusiest)} of cases, among the five of highest`,
    `  betweenness in ${two(hardness.organizerAmongTopBetweenness)}; of role-holders ${two(hardness.toldOf)} told of, ${two(hardness.toldOfFirsthand)} at first hand,`,
    `  ${two(hardness.phoneOnly)} known by phone alone, ${two(hardness.organizerShare)} organizers; ties within a stage ${hardness.sameStageTies.toFixed(1)} times as likely`,
  ].join("\n");
