import type { Language } from "./language.js";
import type { RoleWords } from "./terms.js";

const wordsOf = (id: string, { terms }: Language): RoleWords | undefined => {
  const roles: Readonly<Record<string, RoleWords>> = terms.roles;
  return Object.hasOwn(roles, id) ? roles[id] : undefined;
};

/** What a role is called; one of a caller's own model by its id. */
export const roleName = (id: string, language: Language): string => wordsOf(id, language)?.name ?? id;

/** Completes "the records support that this person …"; undefined for a role of a caller's own. */
export const rolePart = (id: string, language: Language): string | undefined => wordsOf(id, language)?.part;
