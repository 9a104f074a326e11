import type { ShownActor } from "../analysis/analysis.js";
import type { Language } from "./language.js";
import { probabilityIn } from "./numbers.js";
import { printable } from "./printable.js";

type Outcome = NonNullable<ShownActor["support"]>[number];

const outcomeOf = (actor: ShownActor, { role, standing, probability }: Outcome, language: Language): string => {
  const { printed, explanation } = language.pages;
  const shown = actor.role ?? actor.roles[0]?.role;
  const left = `${role === null ? explanation.noRole : printed.role(role)}, ${standing === null ? explanation.namedByNothing : printed.standing(standing)}`;
  return shown === undefined || probability === undefined
    ? left
    : explanation.leftOf(left, printed.role(shown), probabilityIn(language, probability));
};

/**
 * What becomes of an actor's role and standing without a source or witness, a sentence for each outcome:
 * "without source:s3 or person:m1: no role, undetermined (driver 0.12)".
 */
export const whatFalls = (actor: ShownActor, language: Language): readonly string[] => {
  const leftBy = new Map<string, string[]>();
  for (const one of actor.support ?? []) {
    const words = outcomeOf(actor, one, language);
    leftBy.set(words, [...(leftBy.get(words) ?? []), printable(one.left)]);
  }
  return [...leftBy].map(([words, left]) => language.pages.explanation.without(left, words));
};
