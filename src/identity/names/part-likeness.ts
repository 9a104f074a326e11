const vowels = new Set("aeiouyw");

/** What confusing two sounds costs, from 0 to 1: below 1 where offices write one for the other. Judgement. */
const confusions: ReadonlyMap<string, number> = new Map(
  (
    "ou:.1 uw:.1 ow:.15 ie:.1 iy:.1 ey:.15 ae:.15 ai:.3 ao:.3 au:.35 ay:.3 eo:.4 eu:.4 io:.4 iu:.4 aw:.35 ew:.4 iw:.4 oy:.4 uy:.4 wy:.4 " +
    "CS:.15 Gg:.1 GX:.4 Gh:.4 Gr:.4 Xh:.2 Xk:.25 gk:.4 gj:.3 Cj:.4 Sj:.5 jy:.4 ck:.1 cs:.3 sz:.35 Ss:.4 dt:.35 dz:.5 fv:.2 bv:.3 bp:.3 vw:.3 mn:.6 lr:.7 hk:.6 Ct:.5 bf:.6 fp:.4 nj:.8"
  )
    .split(" ")
    .flatMap((entry) => {
      const [pair = "", cost] = entry.split(":");
      const value = Number(`0${cost}`);
      return [
        [pair, value],
        [[...pair].reverse().join(""), value],
      ] as const;
    }),
);

/** What leaving out a sound costs: little for a vowel that a script does not write, some for h and the silent c of Somali, all for another. Judgement. */
const omission = (sound: string, unvocalised: boolean): number =>
  vowels.has(sound) ? (unvocalised ? 0.06 : 0.25) : sound === "h" ? 0.25 : sound === "c" ? 0.3 : 1;

const confusion = (x: string, y: string, unvocalised: boolean): number => {
  if (x === y) return 0;
  const cost = confusions.get(x + y) ?? 1;
  return unvocalised && vowels.has(x) && vowels.has(y) ? Math.min(cost, 0.15) : cost;
};

const consonants = (part: string): number => [...part].filter((sound) => !vowels.has(sound)).length;

/** An article that one office joins to the name and another leaves out: Alhassane, Hassan. */
const withoutArticle = (part: string): string => part.replace(/^[ae]l(?=.{3})/, "");

const likeness = (a: string, b: string, unvocalised: boolean): number => {
  const columns = [...b];
  let row = [0];
  for (const sound of columns) row.push((row.at(-1) ?? 0) + omission(sound, unvocalised));
  for (const x of a) {
    const next = [(row[0] ?? 0) + omission(x, unvocalised)];
    columns.forEach((y, j) => {
      next.push(
        Math.min(
          (row[j] ?? 0) + confusion(x, y, unvocalised),
          (row[j + 1] ?? 0) + omission(x, unvocalised),
          (next[j] ?? 0) + omission(y, unvocalised),
        ),
      );
    });
    row = next;
  }
  const size = Math.max(2, consonants(a), consonants(b));
  return Math.max(0, 1 - (row.at(-1) ?? size) / size);
};

/**
 * How alike two parts of names sound, from 0 to 1: a weighted edit distance (Levenshtein) over the number of consonants. O(length²).
 *
 * @param unvocalised - true where either is written without short vowels
 */
export const partLikeness = (a: string, b: string, unvocalised: boolean): number => {
  if (a === b) return 1;
  const [shortA, shortB] = [withoutArticle(a), withoutArticle(b)];
  const plain = likeness(a, b, unvocalised);
  if ((shortA === a) === (shortB === b)) return plain;
  return Math.max(plain, likeness(shortA, shortB, unvocalised) * 0.97);
};
