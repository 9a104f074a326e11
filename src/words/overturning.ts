import type { Overturning } from "../sensitivity/smallest-overturning.js";
import { counted } from "./numbers.js";
import { printable } from "./printable.js";
import { wrap } from "./wrap.js";

const joined = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

/** How surely there is no smaller set, said in full: a search that stopped is no proof. */
const howSure = ({ proved, moreThan, falls, candidates }: Overturning): string => {
  if (proved && falls.length === 1) return "one suffices";
  const things = `of the ${counted(candidates, "thing")} that it rests on`;
  const tried = moreThan === 1 ? `none ${things} suffices alone` : `no ${moreThan} ${things} suffice`;
  if (proved) return `the smallest set: ${tried}`;
  return moreThan === 0 ? "the smallest set found" : `the smallest set found; ${tried}`;
};

/**
 * With how few records a role falls, in an English sentence of lines of 80 columns:
 * "driver falls if statement:s1 and statement:s3 fall: then no role, undetermined (the smallest set: none of the 5 things … suffices alone)".
 *
 * @param shown - a reference as it may be shown: `veilOfCase(records).reference`
 */
export const overturningText = (overturning: Overturning, shown: (reference: string) => string): string => {
  const { role, falls, becomes, moreThan, candidates } = overturning;
  const names = falls.map(({ record, records }) => {
    const name = printable(shown(record));
    return record.startsWith("phone:") ? `${counted(records, "record")} of ${name}` : name;
  });
  const after = `${becomes?.role ?? "no role"}, ${becomes?.standing ?? "named by no other record"}`;
  const verb = falls.length === 1 && falls[0]?.records === 1 ? "falls" : "fall";
  const sentence =
    becomes === null
      ? `${role} did not fall with anything that was left out: it takes more than ${moreThan} of the ${counted(candidates, "thing")} that it rests on`
      : `${role} falls if ${joined(names)} ${verb}: then ${after} (${howSure(overturning)})`;
  return `${wrap(sentence, 80, "  ", "      ")}\n`;
};
