import { compareCodeUnits } from "../exact/compare-code-units.js";
import { builtInModel } from "../roles/built-in-model.js";
import type { RoleModel } from "../roles/model.js";
import type { ShownModel } from "./analysis.js";

const pairs = (map: ReadonlyMap<string, number>): readonly (readonly [string, number])[] =>
  [...map].sort(([x], [y]) => compareCodeUnits(x, y));

/** A model as the document states it: the built-in one by name, a caller's own in full. */
export const shownModel = (model: RoleModel): ShownModel =>
  model === builtInModel
    ? `${model.id}-${model.version}`
    : {
        id: model.id,
        version: model.version,
        roles: model.roles.map(({ id, prior, mayBeForced }) => ({ id, prior, mayBeForced: mayBeForced === true })),
        indicators: model.indicators.map(({ id, group, weights }) => ({
          id,
          ...(group === undefined ? {} : { group }),
          weights: pairs(weights),
        })),
        groupCaps: pairs(model.groupCaps),
      };
