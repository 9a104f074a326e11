import { keyOf } from "../records/reference.js";
import type { Analysis, ShownActor, ShownCommunity, ShownTie } from "./analysis.js";

/** An actor as it may leave the house: without a community where that would tell who a protected person is. */
export interface ShareableActor extends Omit<ShownActor, "community"> {
  readonly community?: number;
}

/** A tie as it may leave the house: without the instants and seconds of a protected person's calls. */
export interface ShareableTie extends Omit<ShownTie, "seconds"> {
  readonly seconds?: number;
}

/** A document as it may leave the house; see {@link shareable}. */
export interface ShareableAnalysis extends Omit<Analysis, "actors" | "ties"> {
  readonly actors: readonly ShareableActor[];
  readonly ties: readonly ShareableTie[];
}

/** Something that was withheld: how many, and why. */
export interface Withheld {
  readonly what: string;
  readonly count: number;
  readonly why: string;
}

/**
 * Members of a community who are not protected, at least, so that belonging to it does not tell who a protected person is. Three is the
 * usual threshold of statistical offices for a cell that may be shown (judgement).
 */
const fewest = 3;

const hides = ({ id, cautions }: ShownActor): boolean =>
  cautions.includes("protected") || keyOf(id).startsWith("protected-");

const safeTie = ({ seconds: _seconds, first: _first, last: _last, ...tie }: ShownTie): ShareableTie => tie;

/**
 * The document without what would tell, beside a pseudonym, who a protected person is: the community of one in which fewer than three others
 * are known, and of each of their ties the instants and seconds, by which a single call can be found in anybody's call list. The document
 * itself where protected people are revealed, or there are none. O(document).
 */
export const shareable = (
  whole: Analysis,
): { readonly analysis: ShareableAnalysis; readonly withheld: readonly Withheld[] } => {
  const hidden = new Set(whole.options.pseudonyms === "revealed" ? [] : whole.actors.filter(hides).map(({ id }) => id));
  if (hidden.size === 0) return { analysis: whole, withheld: [] };
  const open = new Set(
    whole.communities
      .filter(({ members }) => members.filter((member) => !hidden.has(member)).length >= fewest)
      .map(({ id }) => id),
  );
  const closed = (actor: ShownActor): boolean => hidden.has(actor.id) && !open.has(actor.community);
  const touches = ({ source, target }: ShownTie): boolean => hidden.has(source) || hidden.has(target);
  const actors = whole.actors.map((actor): ShareableActor => {
    if (!closed(actor)) return actor;
    const { community: _community, ...rest } = actor;
    return rest;
  });
  const communities = whole.communities.flatMap((community): readonly ShownCommunity[] => {
    if (open.has(community.id)) return [community];
    const members = community.members.filter((member) => !hidden.has(member));
    return members.length === 0 ? [] : [{ ...community, members }];
  });
  const counts = [whole.actors.filter(closed).length, whole.ties.filter(touches).length] as const;
  const withheld = [
    {
      what: "communities of protected people",
      count: counts[0],
      why: `fewer than ${fewest} others of the community are known, who would tell who it is`,
    },
    {
      what: "instants and seconds of protected people's ties",
      count: counts[1],
      why: "they find the call, and the number, in anybody's call list",
    },
  ].filter(({ count }) => count > 0);
  return {
    analysis: { ...whole, actors, communities, ties: whole.ties.map((tie) => (touches(tie) ? safeTie(tie) : tie)) },
    withheld,
  };
};
