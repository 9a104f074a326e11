import { compareCodeUnits } from "../exact/compare-code-units.js";
import type { LedgerPhone, SameLineProposal } from "./import-ledger.js";
import type { ReadPhone } from "./read-phone.js";
import { newNumbersOf } from "./renumberings.js";

const MOST_WAYS = 10;

/** Collects the ends that rows name. */
export class PhoneList {
  readonly #byKey = new Map<string, { readonly phone: ReadPhone; readonly written: Set<string> }>();

  constructor(earlier: readonly LedgerPhone[] = []) {
    for (const { key, kind, plan, written } of earlier)
      this.#byKey.set(key, {
        phone: { key, kind, ...(plan === undefined ? {} : { plan }) },
        written: new Set(written),
      });
  }

  /** Adds an end as a cell wrote it. */
  add(phone: ReadPhone, written: string): void {
    if (phone.key === undefined) return;
    const known = this.#byKey.get(phone.key);
    if (known === undefined) this.#byKey.set(phone.key, { phone, written: new Set([written]) });
    else if (known.written.size < MOST_WAYS) known.written.add(written);
  }

  /** Every end that the case names, by key. */
  list(named: ReadonlySet<string>): readonly LedgerPhone[] {
    return [...this.#byKey]
      .filter(([key]) => named.has(key))
      .sort(([a], [b]) => compareCodeUnits(a, b))
      .map(([key, { phone, written }]) => ({
        key,
        kind: phone.kind,
        ...(phone.plan === undefined ? {} : { plan: phone.plan }),
        written: [...written].sort(compareCodeUnits),
      }));
  }
}

/** Old numbers of which a new one is named too: perhaps one line. Where each operator had its own prefix there may be several. */
export const sameLines = (phones: readonly LedgerPhone[]): readonly SameLineProposal[] => {
  const keys = new Set(phones.map(({ key }) => key));
  return phones.flatMap(({ key, kind }): readonly SameLineProposal[] => {
    const now = kind === "number" ? newNumbersOf(key) : undefined;
    if (now === undefined) return [];
    const { on, source } = now.renumbering;
    return now.numbers
      .filter((number) => keys.has(number))
      .map((number) => ({ kind: "same-line", old: key, new: number, since: on, source }));
  });
};
