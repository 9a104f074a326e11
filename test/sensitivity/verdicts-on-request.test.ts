import { describe, expect, it } from "vitest";
import type { CaseRecords } from "../../src/records/case-records.js";
import { tenureReference } from "../../src/records/record-reference.js";
import { builtInModel } from "../../src/roles/built-in-model.js";
import { leaveOutRecord } from "../../src/sensitivity/leave-out-record.js";
import { verdictsOf } from "../../src/sensitivity/verdicts.js";
import { keepingCases, verdictsOnRequest } from "../../src/sensitivity/verdicts-on-request.js";
import { withoutPhone } from "../../src/sensitivity/without-phone.js";
import { simulateCase } from "../../src/simulation/index.js";
import { recordsOf, statement } from "../records-of.js";

/** What is left of a case without some of everything that may fall. */
const fewer = (records: CaseRecords): readonly CaseRecords[] => {
  const [first, second] = records.statements;
  const [row] = records.phones;
  const phone = records.calls[0]?.caller ?? "";
  const cut = [
    records,
    leaveOutRecord(records, `statement:${first?.id}`),
    leaveOutRecord(leaveOutRecord(records, `statement:${first?.id}`), `statement:${second?.id}`),
    withoutPhone(records, `phone:${phone}`),
    ...(row === undefined ? [] : [leaveOutRecord(records, tenureReference(row))]),
  ];
  return [...cut, leaveOutRecord(cut[3] ?? records, `statement:${first?.id}`)];
};

const judged = recordsOf({
  statements: [
    statement("s1", [{ predicate: "drove", subject: "person:d", object: "person:w1", credibility: 2 }], {
      witness: "person:w1",
    }),
    statement("s2", [{ predicate: "drove", subject: "person:e", object: "person:w2", credibility: 2 }]),
  ],
  judgements: [{ id: "j1", kind: "same-person", a: "person:d", b: "person:e", verdict: "yes" }],
});

describe("verdictsOnRequest", () => {
  it("gives everybody the verdict that a whole pass gives", () => {
    for (const records of [
      judged,
      ...[1, 2].map((seed) => simulateCase({ profile: "thin", seed, size: 0.3 }).records),
    ]) {
      const whole = verdictsOf(records);
      const kept = keepingCases(whole);
      for (const left of fewer(records)) {
        const { actors } = verdictsOf(left);
        const verdictOf = verdictsOnRequest(left, {}, kept);
        for (const actor of whole.actors.keys()) expect(verdictOf(actor), actor).toEqual(actors.get(actor));
      }
    }
  });

  it("goes by a caller's own model", () => {
    const model = { ...builtInModel, id: "own", indicators: builtInModel.indicators.slice(0, 40) };
    const { records } = simulateCase({ profile: "thin", seed: 3, size: 0.3 });
    const whole = verdictsOf(records, { model });
    const left = leaveOutRecord(records, `statement:${records.statements[0]?.id}`);
    const { actors } = verdictsOf(left, { model });
    const verdictOf = verdictsOnRequest(left, { model }, keepingCases(whole));
    for (const actor of whole.actors.keys()) expect(verdictOf(actor)).toEqual(actors.get(actor));
  });
});
