import { roleIds } from "./indicators/weights.js";
import { weightTable } from "./weight-table.js";

const columns: readonly string[] = [...roleIds, "passenger"];

const rows: ReadonlyMap<string, readonly number[]> = new Map(weightTable);

/** True where the weights of this indicator, or the priors (`prior`), were fitted. */
export const isFitted = (id: string): boolean => rows.has(id);

/** An indicator's fitted weights by role, zeros left out; empty for one that the table does not know. */
export const fittedWeights = (id: string): ReadonlyMap<string, number> =>
  new Map(
    columns.flatMap((role, i) => ((rows.get(id)?.[i] ?? 0) === 0 ? [] : [[role, rows.get(id)?.[i] ?? 0] as const])),
  );
