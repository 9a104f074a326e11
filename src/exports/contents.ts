import type { ShareableAnalysis } from "../analysis/shareable.js";
import { aboutOf } from "./about.js";
import type { LeftOut } from "./export.js";

const sum = <Of>(list: readonly Of[], count: (one: Of) => number): number =>
  list.reduce((total, one) => total + count(one), 0);

/** What an analysis holds besides its actors and ties, each with how many there are, in the order of the document. */
const CONTENTS = {
  "facts about the analysis": (analysis) => aboutOf(analysis).length,
  problems: ({ problems }) => problems.length,
  "actors' attributes": ({ actors }) => actors.length,
  "actors' names": ({ actors }) => sum(actors, ({ names }) => names.length),
  "phones' periods and probabilities": ({ actors }) => sum(actors, ({ phones }) => phones.length),
  indicators: ({ actors }) => sum(actors, ({ roles }) => sum(roles, ({ indicators }) => indicators.length)),
  "priors and weights of roles": ({ actors }) => sum(actors, ({ roles }) => roles.length),
  "what a role rests on": ({ actors }) => sum(actors, ({ support }) => support?.length ?? 0),
  "communities' stability": ({ communities }) => communities.length,
  "ties' attributes": ({ ties }) => ties.length,
  "identity proposals": ({ identities }) => identities.length,
  "confirmed identities": ({ confirmed }) => confirmed.length,
} as const satisfies Readonly<Record<string, (analysis: ShareableAnalysis) => number>>;

/** The name of something that an analysis holds. */
export type Content = keyof typeof CONTENTS;

/** Of what a format cannot hold, that which this analysis has. O(document). */
export const leftOutOf = (
  analysis: ShareableAnalysis,
  cannot: Readonly<Partial<Record<Content, string>>>,
): readonly LeftOut[] =>
  (Object.keys(CONTENTS) as Content[]).flatMap((what) => {
    const why = cannot[what];
    const count = why === undefined ? 0 : CONTENTS[what](analysis);
    return why === undefined || count === 0 ? [] : [{ what, count, why }];
  });

/** What a node with single values and an edge with single values cannot hold. */
export const notInAGraph = {
  problems: "a graph has no place for row errors",
  "phones' periods and probabilities":
    "an attribute is one value: the numbers are there, without when and how probably",
  indicators: "an attribute is one value: the probability of each role is there, without its reasons and their cites",
  "priors and weights of roles": "an attribute is one value: the weight of the role assigned is there",
  "what a role rests on": "an attribute is one value",
  "communities' stability": "a graph has no place for groups: each actor's community is there",
  "identity proposals": "a proposal is no tie, and would be taken for one",
  "confirmed identities": "they are in force already: the two are one actor",
} as const satisfies Readonly<Partial<Record<Content, string>>>;
