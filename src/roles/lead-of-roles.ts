import type { Weighed } from "./weighed.js";

/** How far what is told of one role goes beyond what is told of any other. */
export interface Lead {
  /** In decibans; 0 where nothing is told, or as much of another role, negative where more. */
  readonly lead: number;
  /** What is told of the role that leads: this one, or the one of the others that is told of most. */
  readonly told: readonly Weighed[];
}

const isSupport = ({ indicator, weight }: Weighed): boolean => indicator.basis === "claims" && weight > 0;

const toldOf = (weighed: readonly Weighed[]): number =>
  Math.max(
    0,
    weighed.reduce((sum, one) => (one.indicator.basis === "claims" ? sum + one.weight : sum), 0),
  );

/**
 * The lead of each role over the others by testimony alone, before groups are capped: people have one part, seldom two, so
 * that what is told of another speaks against this one. In the order given; of two rivals told of alike the first counts.
 * O(weights).
 */
export const leadOfRoles = (roles: readonly (readonly Weighed[])[]): readonly Lead[] => {
  const told = roles.map(toldOf);
  return roles.map((weighed, role) => {
    let rival: number | undefined;
    for (const [other, sum] of told.entries())
      if (other !== role && (rival === undefined || sum > (told[rival] ?? 0))) rival = other;
    const lead = (told[role] ?? 0) - (rival === undefined ? 0 : (told[rival] ?? 0));
    const leading = lead < 0 && rival !== undefined ? (roles[rival] ?? []) : weighed;
    return { lead, told: leading.filter(isSupport) };
  });
};
