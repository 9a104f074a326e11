import type { Identity } from "../resolve-identity.js";
import type { Holder } from "../resolve-tenure.js";

/** Judgement: a register that names one person for both phones, or two; false names are common. Decibans at full trust in both records. */
const sameHolder = 10;
const otherHolder = -7;

/** Who is recorded to have held the two phones, the last of the earlier and the first of the later: what that says, in decibans, and the records. */
export const holderLine = (
  { tenures }: Identity,
  earlier: string,
  later: string,
): { readonly weight: number; readonly cites: readonly string[] } => {
  const old: Holder | undefined = tenures.get(earlier)?.at(-1)?.holders[0];
  const young: Holder | undefined = tenures.get(later)?.[0]?.holders[0];
  if (old === undefined || young === undefined) return { weight: 0, cites: [] };
  const trust = old.probability * young.probability;
  const full = old.person === young.person ? sameHolder : otherHolder;
  return { weight: Math.round(full * trust), cites: [...old.cites, ...young.cites] };
};
