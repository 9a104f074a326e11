import { addToList } from "../../exact/add-to-list.js";
import type { CaseRecords } from "../../records/case-records.js";
import type { PersonRef } from "../../records/reference.js";
import type { ProposalLine } from "../identity-proposal.js";
import type { TenureEvidence } from "../tenure-evidence.js";

/** Judgement: decibans. Hearsay attributes nothing and raises or lowers what a record is trusted. */
const [heardTheSame, heardAnother, denied, deniedByHearsay, handsOutPhones] = [3, -3, -8, -3, -4] as const;

interface Said {
  readonly person: PersonRef;
  readonly cite: string;
}

/** What claims say of who used a phone besides those that give it to somebody: hearsay, denials, and of a holder that he hands phones out. O(claims). */
export const saidOfPhones = (
  { statements }: Pick<CaseRecords, "statements">,
  personOf: (person: PersonRef) => PersonRef,
): ((record: TenureEvidence) => readonly ProposalLine[]) => {
  const heard = new Map<string, Said[]>();
  const denials = new Map<string, (Said & { readonly firsthand: boolean })[]>();
  const suppliers = new Map<PersonRef, string[]>();
  for (const { claims } of statements)
    for (const { id, predicate, subject, object, firsthand, negated, item } of claims) {
      const said = { person: personOf(subject), cite: `claim:${id}` };
      if (predicate === "supplied" && item === "phone" && firsthand && !negated)
        addToList(suppliers, said.person, said.cite);
      if (predicate !== "uses" || object === undefined) continue;
      const phone = object.slice("phone:".length);
      if (negated) addToList(denials, phone, { ...said, firsthand });
      else if (!firsthand) addToList(heard, phone, said);
    }
  return ({ phone, person }) => {
    const same = (heard.get(phone) ?? []).filter((one) => one.person === person);
    const others = (heard.get(phone) ?? []).filter((one) => one.person !== person);
    const no = (denials.get(phone) ?? []).filter((one) => one.person === person);
    const hands = suppliers.get(person) ?? [];
    const citesOf = (said: readonly Said[]): readonly string[] => said.map(({ cite }) => cite);
    return [
      ...(same.length > 0 ? [{ id: "hearsay", weight: heardTheSame, count: same.length, cites: citesOf(same) }] : []),
      ...(same.length === 0 && others.length > 0
        ? [{ id: "hearsay", weight: heardAnother, count: others.length, cites: citesOf(others) }]
        : []),
      ...(no.length > 0
        ? [
            {
              id: "denied",
              weight: no.some(({ firsthand }) => firsthand) ? denied : deniedByHearsay,
              count: no.length,
              cites: citesOf(no),
            },
          ]
        : []),
      ...(hands.length > 0
        ? [{ id: "hands-out-phones", weight: handsOutPhones, count: hands.length, cites: hands }]
        : []),
    ];
  };
};
