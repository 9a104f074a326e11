import type { ShownActor } from "../analysis/analysis.js";
import { probabilityText } from "./numbers.js";
import { printable } from "./printable.js";

const outcome = (actor: ShownActor, { role, standing, probability }: NonNullable<ShownActor["support"]>[number]) => {
  const shown = actor.role ?? actor.roles[0]?.role;
  const left = `${role ?? "no role"}, ${standing ?? "named by no other record"}`;
  return shown === undefined || probability === undefined ? left : `${left} (${shown} ${probabilityText(probability)})`;
};

/**
 * What becomes of an actor's role and standing without a source or witness, a sentence for each outcome:
 * "without source:s3 or person:m1: no role, undetermined (driver 0.12)".
 */
export const whatFalls = (actor: ShownActor): readonly string[] => {
  const leftBy = new Map<string, string[]>();
  for (const one of actor.support ?? []) {
    const words = outcome(actor, one);
    leftBy.set(words, [...(leftBy.get(words) ?? []), printable(one.left)]);
  }
  return [...leftBy].map(([words, left]) => `without ${left.join(" or ")}: ${words}`);
};
