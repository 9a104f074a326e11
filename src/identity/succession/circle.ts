import type { PhoneHistories, PhoneHistory } from "./phone-histories.js";

/** Judgement: a phone in touch with more than this many others says nothing about a circle: a shop, a hotline, a seller of credit. */
const hub = 150;

/** Judgement: how far somebody else who is in touch with one of the contacts keeps to their circle. */
export const circleHold = 0.4;

/** What somebody else of the same circle would call, and where: the contacts and cells of those who share contacts with a phone. */
export interface Circle {
  /** How probable it is that a call of somebody of the circle other than `other` is with `contact`, where the circle was not found through that contact. */
  readonly expects: (contact: number, other: number) => number;
  /** How probable it is that somebody of the circle other than `other` is seen in a cell; undefined where nobody else of it was seen in any. */
  readonly sees: (cell: string, other: number) => number | undefined;
}

/** Share of a phone's contacts that one is, each counted with the root of its calls. */
export const contactShare = (history: PhoneHistory | undefined, contact: number): number => {
  const calls = history?.contacts.get(contact);
  return calls === undefined || history === undefined ? 0 : Math.sqrt(calls) / history.contactWeight;
};

const totalOf = (counts: ReadonlyMap<string, number> | undefined): number => {
  let total = 0;
  for (const count of counts?.values() ?? []) total += count;
  return total;
};

/** Circles of phones, by walks of three steps: to a contact, to another phone of that contact, to a contact of that one. O(walks) a phone. */
export const circlesOf = ({ phones }: PhoneHistories): ((phone: number) => Circle) => {
  const returns = new Map<string, number>();
  /** Probability that a walk from a contact to another of its phones leads back to the contact. */
  const returnOf = (contact: number, from: number): number => {
    const key = `${contact} ${from}`;
    const known = returns.get(key);
    if (known !== undefined) return known;
    const callers = phones[contact];
    let [sum, n] = [0, 0];
    for (const other of callers?.contacts.keys() ?? []) {
      if (other === from) continue;
      sum += contactShare(phones[other], contact);
      n += 1;
    }
    const mean = n === 0 ? 0 : sum / n;
    returns.set(key, mean);
    return mean;
  };
  return (phone) => {
    const own = phones[phone];
    const informative = [...(own?.contacts.keys() ?? [])].filter((contact) => {
      const size = phones[contact]?.contacts.size ?? 0;
      return size > 1 && size <= hub;
    });
    const step = informative.length === 0 ? 0 : 1 / informative.length;
    const shares = new Map<number, number>();
    for (const contact of informative) {
      const callers = phones[contact]?.contacts;
      if (callers === undefined) continue;
      const each = step / (callers.size - 1);
      for (const other of callers.keys()) if (other !== phone) shares.set(other, (shares.get(other) ?? 0) + each);
    }
    const reached = new Map<number, number>();
    for (const [other, share] of shares) {
      const history = phones[other];
      if (history === undefined) continue;
      for (const [contact, calls] of history.contacts)
        reached.set(contact, (reached.get(contact) ?? 0) + (share * Math.sqrt(calls)) / history.contactWeight);
    }
    const isStep = new Set(informative);
    const seenIn = new Map<string, number>();
    let seen = 0;
    for (const [other, share] of shares) {
      const total = totalOf(phones[other]?.cells);
      if (total === 0) continue;
      seen += share;
      for (const [cell, n] of phones[other]?.cells ?? [])
        seenIn.set(cell, (seenIn.get(cell) ?? 0) + (share * n) / total);
    }
    return {
      sees: (cell, other) => {
        const cells = phones[other]?.cells;
        const total = totalOf(cells);
        const own = total === 0 ? 0 : (shares.get(other) ?? 0);
        const rest = seen - own;
        if (rest < 1e-6) return undefined;
        return Math.max(0, ((seenIn.get(cell) ?? 0) - (own * (cells?.get(cell) ?? 0)) / (total || 1)) / rest);
      },
      expects: (contact, other) => {
        const through = isStep.has(contact);
        const size = (phones[contact]?.contacts.size ?? 0) - 1;
        const ownStep = through ? step : 0;
        const ofOther = through && phones[contact]?.contacts.has(other) === true ? step / size : 0;
        const walks = (reached.get(contact) ?? 0) - (through ? ownStep * returnOf(contact, phone) : 0);
        const viaOther = Math.max(0, (shares.get(other) ?? 0) - ofOther);
        const rest = 1 - ownStep - viaOther;
        if (rest < 1e-6) return 0;
        return Math.max(0, (walks - viaOther * contactShare(phones[other], contact)) / rest);
      },
    };
  };
};
