import type { Indicator } from "../model.js";

/** Decibans from which on a lead counts, counts more … on both sides; the last step has no end. Judgement. */
const steps = [1, 6, 12, 20] as const;
const far = ["barely", "somewhat", "clearly", "by-far"] as const;
const howFar = ["barely", "somewhat", "clearly", "by far"] as const;

const shared = {
  basis: "comparison",
  // Whoever is told of as steering may have been made to steer.
  mayBeForced: true,
  weights: new Map(),
  source: "people of such groups have one part, seldom two (method.md; Campana 2018); weight fitted by simulation",
  limits: "Some lead and drive. Who is told of by one witness alone has one part whatever else they do.",
  find: () => undefined,
} as const;

const ends = (i: number): { readonly least: number; readonly below: number } => ({
  least: steps[i] ?? 0,
  below: steps[i + 1] ?? Number.POSITIVE_INFINITY,
});

/** How what is told of a role compares with what is told of any other: found role by role, in weighing. */
export const toldOfRoles: readonly Indicator[] = [
  ...steps.map(
    (_, i): Indicator => ({
      ...shared,
      id: `told-of-first-${far[i]}`,
      says: `is told of in this part before any other, ${howFar[i]}`,
      lead: ends(i),
    }),
  ),
  ...steps.map((_, i): Indicator => {
    const { least, below } = ends(i);
    return {
      ...shared,
      id: `told-of-otherwise-${far[i]}`,
      says: `is told of in another part before this one, ${howFar[i]}`,
      lead: { least: 1 - below, below: 1 - least },
    };
  }),
];
