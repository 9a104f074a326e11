import { epithets, honorifics, particles } from "./particles.js";
import { scripts } from "./scripts.js";

/** A name as it is compared: its parts by sound, without titles, particles and epithets. */
export interface NormalName {
  /** By sound: one letter a sound; see {@link soundOf}. Never empty. */
  readonly parts: readonly string[];
  /** True where short vowels are left out, as in Arabic letters. */
  readonly unvocalised: boolean;
}

const latin = /\p{Script=Latin}/u;
const letter = /\p{L}/u;

/** A name in Latin letters, and whether its vowels are all there; undefined where a letter belongs to a script that nobody here can read. */
const romanised = (name: string): { readonly text: string; readonly unvocalised: boolean } | undefined => {
  let [text, unvocalised] = ["", false];
  for (const sign of name.normalize("NFKC")) {
    const script = scripts.find(({ letters }) => letters.has(sign));
    if (script !== undefined) {
      text += script.letters.get(sign);
      unvocalised ||= script.unvocalised;
    } else if (letter.test(sign) && !latin.test(sign)) return undefined;
    else text += sign;
  }
  return { text, unvocalised };
};

/** Letters that the decomposition of a Latin letter does not reach. */
const odd: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ø: "o",
    ł: "l",
    đ: "d",
    ß: "ss",
    æ: "e",
    œ: "e",
    ı: "i",
    ɓ: "b",
    ɗ: "d",
    ƙ: "k",
    ƴ: "y",
    ŋ: "ng",
    ɲ: "ny",
    ɛ: "e",
    ɔ: "o",
  }),
);

/** French and English renderings of one sound, in the order in which they are replaced: C as in church, S as in ship, X as in loch, G as the Arabic ghain. */
const renderings: readonly (readonly [RegExp, string])[] = [
  [/tch|tsh/g, "C"],
  [/ch(?=ae)/g, "k"],
  [/sch|ch|sh/g, "S"],
  [/kh/g, "X"],
  [/gh/g, "G"],
  [/ph/g, "f"],
  [/rh/g, "r"],
  [/th/g, "t"],
  [/dh/g, "d"],
  [/d[jg](?=[aeiouy])|dj/g, "j"],
  [/di(?=[aou])/g, "j"],
  [/x/g, "h"],
  [/ck|qu(?=[ei])|q/g, "k"],
  [/c(?=[ey]|i(?!i))/g, "s"],
  [/^nd/, "d"],
  [/^mb/, "b"],
  [/aye?$/, "ai"],
  [/ou|oo|w(?![aeiouy])/g, "u"],
  [/ee|ii|y(?![aeiou])/g, "i"],
  [/(.)\1+/g, "$1"],
];

/** A word in Latin letters by its sound: small letters, and capitals for what two letters write. */
export const soundOf = (word: string): string =>
  renderings.reduce((sound, [pattern, by]) => sound.replace(pattern, by), word);

/** The article as it is joined to a word: al-Zawki, Ezzaouki. Left where too little would remain. */
const article = /^(?:al|el)(?=.{4})/;

/**
 * A name for comparison, its script romanised; undefined where it holds a script that nobody here can read, or no letter: such a name can be
 * compared with none. O(length).
 */
export const normalName = (name: string): NormalName | undefined => {
  const read = romanised(name);
  if (read === undefined) return undefined;
  const plain = [...read.text.toLowerCase().normalize("NFD")]
    .map((sign) => odd.get(sign) ?? sign)
    .join("")
    .replace(/\p{M}/gu, "")
    .replace(/[’'ʼʿʾ`]/gu, "");
  const words = plain.split(/[^a-z]+/).filter((word) => word !== "");
  const own = words.filter((word) => !honorifics.has(word) && !particles.has(word) && !epithets.has(word));
  const kept = own.length > 0 ? own : words;
  const parts = kept.map((word) => soundOf(read.unvocalised ? word.replace(article, "") : word));
  return parts.length === 0 ? undefined : { parts, unvocalised: read.unvocalised };
};

/** The consonants of a part, those that offices confuse written alike: what brings two spellings together. */
export const skeletonOf = (part: string): string => {
  const alike = part
    .replace(/[GX]/g, "h")
    .replace(/[gj]/g, "j")
    .replace(/[CS]/g, "S")
    .replace(/c/g, "k")
    .replace(/z/g, "s")
    .replace(/[tT]/g, "d")
    .replace(/[vp]/g, "b");
  return alike.replace(/[aeiouywh]/g, "").replace(/(.)\1+/g, "$1");
};
