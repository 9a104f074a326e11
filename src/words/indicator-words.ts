import { builtInModel } from "../roles/built-in-model.js";
import type { RoleModel } from "../roles/model.js";
import type { Language } from "./language.js";

/**
 * What an indicator found, completing "the records show that this person …". Of a caller's own model, whose words no language here has, as the
 * model says it; an unknown one by its id.
 */
export const indicatorWords = (id: string, language: Language, model: RoleModel = builtInModel): string => {
  const own = model.indicators.find((one) => one.id === id);
  const known = builtInModel.indicators.find((one) => one.id === id);
  // A caller's indicator may bear a built-in one's id and look for something else.
  if (own !== undefined && own.says !== known?.says) return own.says;
  return language.indicators.get(id) ?? own?.says ?? id;
};
