import * as z from "zod/mini";
import { compareCodeUnits } from "../../exact/compare-code-units.js";
import { quoted } from "./quoted.js";

const asSet = <Word extends string>(elements: readonly Word[]): readonly Word[] =>
  [...new Set(elements)].sort(compareCodeUnits);

/** A list whose order and repetitions mean nothing: sorted by code unit, each element once. */
export const setOf = <Word extends string>(element: z.ZodMiniType<Word>) =>
  z.pipe(
    z.array(element, { error: (issue) => `${quoted(issue.input)} is no list; write it between [ and ]` }),
    z.transform((elements: Word[]) => asSet(elements)),
  );

/** The same, and an element that stands alone is a set of one. */
export const setOfOneOrMore = <Word extends string>(element: z.ZodMiniType<Word>) =>
  z.pipe(
    z.pipe(
      z.transform((raw: unknown): unknown => (Array.isArray(raw) ? raw : [raw])),
      z.array(element),
    ),
    z.transform((elements: Word[]) => asSet(elements)),
  );
