import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { analyze } from "../../src/analysis/analyze.js";
import { attributeRecords } from "../../src/identity/attribute-records.js";
import { resolveIdentity } from "../../src/identity/resolve-identity.js";
import { readCaseFolder } from "../../src/node/read-case-folder.js";
import type { Claim, Predicate } from "../../src/records/claim.js";
import { builtInModel } from "../../src/roles/built-in-model.js";

const records = readCaseFolder(fileURLToPath(new URL("../../fixtures/harmattan", import.meta.url)));
const analysis = analyze(records, { revealProtected: true });
const identity = resolveIdentity(records);
const attribution = attributeRecords(records, identity);

const claims: ReadonlyMap<string, Claim> = new Map(
  records.statements.flatMap((statement) => statement.claims.map((claim) => [`claim:${claim.id}`, claim] as const)),
);
const endsOf: ReadonlyMap<string, readonly unknown[]> = new Map(
  records.calls.flatMap((call, i) => {
    const ends = attribution.calls[i];
    return [call.id, ...(call.otherLeg === undefined ? [] : [call.otherLeg.id])].map(
      (id) => [`call:${id}`, [ends?.caller, ends?.callee]] as const,
    );
  }),
);

/** What a claim must say to bear an indicator out, by the beginning of the indicator's id. */
const deeds: ReadonlyMap<
  string,
  { readonly predicates: readonly Predicate[]; readonly negated?: true; readonly toward?: true }
> = new Map([
  ["said-to-have-directed", { predicates: ["directed"] }],
  ["said-to-take-orders", { predicates: ["directed"], toward: true }],
  ["said-to-have-recruited", { predicates: ["recruited"] }],
  ["said-to-have-driven", { predicates: ["drove"] }],
  ["said-to-have-steered", { predicates: ["piloted"] }],
  ["said-to-be-paid", { predicates: ["paid"], toward: true }],
  ["said-to-have-guided", { predicates: ["guided"] }],
  ["said-to-have-housed", { predicates: ["housed"] }],
  ["said-to-have-guarded", { predicates: ["guarded"] }],
  ["said-to-have-supplied", { predicates: ["supplied"] }],
  ["said-to-have-been-paid", { predicates: ["paid"], toward: true }],
  ["said-to-have-paid", { predicates: ["paid"] }],
  ["said-to-have-met", { predicates: ["met"] }],
  ["identified-as-", { predicates: ["identifiedAs"] }],
  ["said-not-to-be-", { predicates: ["identifiedAs"], negated: true }],
  [
    "said-not-to-have-",
    {
      predicates: ["directed", "recruited", "drove", "piloted", "guided", "housed", "guarded", "supplied"],
      negated: true,
    },
  ],
  ["said-to-have-boarded", { predicates: ["boarded"] }],
  ["said-to-have-been-carried", { predicates: ["drove", "guided"], toward: true }],
  ["said-to-have-been-recruited", { predicates: ["recruited"], toward: true }],
  ["said-to-have-been-kept", { predicates: ["housed", "guarded"], toward: true }],
]);

/** Chains cite the receiver's next call, and contacts that were handed over their call to somebody else. */
const othersCallsToo = new Set(["starts-call-chains", "hands-over-contacts"]);

/** What compares the parts that somebody is told of in: each rests on the claims of the part that leads. */
const comparing = new Set(builtInModel.indicators.flatMap(({ id, basis }) => (basis === "comparison" ? [id] : [])));

const uses = analysis.actors.flatMap((actor) =>
  actor.roles.flatMap((role) => role.indicators.map((indicator) => ({ actor: actor.id, ...indicator }))),
);

describe("every cite of the Harmattan analysis", () => {
  it("is there to be checked", () => {
    expect(uses.length).toBeGreaterThan(200);
  });

  it("bears out what its indicator says of the person, where it is a claim", () => {
    const oneDeed = uses.filter(({ id }) => !comparing.has(id));
    for (const { actor, id, cites } of oneDeed.filter((one) => one.cites.some((cite) => cite.startsWith("claim:")))) {
      const deed = [...deeds].find(([start]) => id.startsWith(start))?.[1];
      expect(deed, id).toBeDefined();
      for (const cite of cites) {
        const claim = claims.get(cite);
        expect(claim, cite).toBeDefined();
        if (claim === undefined || deed === undefined) continue;
        expect(deed.predicates, `${id} ${cite}`).toContain(claim.predicate);
        expect(claim.negated).toBe(deed.negated === true);
        const about = deed.toward === true ? attribution.claimObject(claim) : identity.personOf(claim.subject);
        expect(about, `${id} ${cite}`).toBe(actor);
      }
    }
  });

  it("tells of the person, where parts are compared", () => {
    for (const { actor, id, cites } of uses.filter((one) => comparing.has(one.id)))
      for (const cite of cites) {
        const claim = claims.get(cite);
        expect(claim, `${id} ${cite}`).toBeDefined();
        if (claim === undefined) continue;
        expect([identity.personOf(claim.subject), attribution.claimObject(claim)], `${id} ${cite}`).toContain(actor);
      }
  });

  it("is a call that the person took part in, where it is a call", () => {
    for (const { actor, id, cites } of uses.filter((one) => !othersCallsToo.has(one.id)))
      for (const cite of cites.filter((one) => one.startsWith("call:")))
        expect(endsOf.get(cite), `${id} ${cite}`).toContain(actor);
  });
});
