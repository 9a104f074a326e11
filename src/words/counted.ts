import type { Language } from "./language.js";
import type { NounId } from "./nouns.js";

/** "1 call", "2 calls"; « 0 appel », « 2 appels ». */
export const countedIn = ({ numbers, nouns }: Language, n: number, id: NounId): string => {
  const { one, many } = nouns[id];
  return `${numbers.grouped(n)} ${numbers.isSingular(n) ? one : many}`;
};
