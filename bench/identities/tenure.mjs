// node bench/identities/tenure.mjs [--dist DIR] [--seeds N] [profile …]: who held each phone, against the truth of simulated cases.
// Development seeds alone. With --dist another build is measured on the same cases, so that two can be compared.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { simulateCase } from "../../dist/simulation/index.js";
import { developmentSeeds } from "../roles/seeds.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dist: { type: "string", default: "dist" }, seeds: { type: "string", default: "40" } },
});
const { attributeRecords, resolveIdentity } = await import(pathToFileURL(resolve(values.dist, "index.js")).href);
const profiles = positionals.length === 0 ? ["typical", "hostile"] : positionals;
const share = (n, of) => (of === 0 ? "—" : (n / of).toFixed(3));

/** Who used a phone at a second, by the ids that records have for them. */
const trueHolders = (truth) => {
  const persons = new Map(truth.humans.map(({ id, persons: ids }) => [id, ids]));
  const tenures = new Map();
  for (const tenure of truth.phones) tenures.set(tenure.phone, [...(tenures.get(tenure.phone) ?? []), tenure]);
  return (phone, second) =>
    (tenures.get(`phone:${phone}`) ?? [])
      .filter(({ from, to }) => from <= second && second < to)
      .flatMap(({ human }) => persons.get(human) ?? []);
};

for (const profile of profiles) {
  const ends = { right: 0, wrong: 0, givenUp: 0, kept: 0 };
  const phones = { right: 0, wrong: 0, none: 0 };
  const rows = { false: 0, falseAlone: 0, caught: 0, caughtAlone: 0, true: 0, trueAlone: 0, lostAlone: 0 };
  const bins = Array.from({ length: 10 }, () => ({ n: 0, sum: 0, right: 0 }));
  const score = { n: 0, brier: 0 };
  for (const seed of developmentSeeds(Number(values.seeds))) {
    const { records, truth } = simulateCase({ seed, profile });
    const identity = resolveIdentity(records);
    const attribution = attributeRecords(records, identity);
    const holders = trueHolders(truth);
    const byPhone = new Map();
    records.calls.forEach((call, i) => {
      const second = Math.floor(Date.parse(call.startedAt) / 1000);
      for (const [phone, actor] of [
        [call.caller, attribution.calls[i].caller],
        [call.callee, attribution.calls[i].callee],
      ]) {
        const segment = identity.tenures
          .get(phone)
          ?.find(
            ({ from, to }) =>
              (from === undefined || Date.parse(from) / 1000 <= second) &&
              (to === undefined || second < Date.parse(to) / 1000),
          );
        if (segment === undefined) continue;
        const truly = holders(phone, second);
        const named = segment.holders.some(({ person }) => truly.includes(person));
        const outcome = actor.startsWith("person:")
          ? truly.includes(actor)
            ? "right"
            : "wrong"
          : named
            ? "givenUp"
            : "kept";
        ends[outcome] += 1;
        const own = byPhone.get(phone) ?? { right: 0, wrong: 0, none: 0, segments: new Map() };
        own[outcome === "right" ? "right" : outcome === "wrong" ? "wrong" : "none"] += 1;
        if (!own.segments.has(segment)) own.segments.set(segment, truly);
        byPhone.set(phone, own);
      }
    });
    for (const [, own] of byPhone) {
      const [best] = ["right", "wrong", "none"].sort((a, b) => own[b] - own[a]);
      phones[best] += 1;
      // A phone counts once, however many stretches it has.
      for (const [segment, truly] of own.segments)
        for (const { person, probability } of segment.holders) {
          const right = truly.includes(person) ? 1 : 0;
          const weight = 1 / own.segments.size / segment.holders.length;
          score.n += weight;
          score.brier += weight * (probability - right) ** 2;
          const bin = bins[Math.min(9, Math.floor(probability * 10))];
          bin.n += 1;
          bin.sum += probability;
          bin.right += right;
        }
    }
    const everHeld = new Map();
    const persons = new Map(truth.humans.map(({ id, persons: ids }) => [id, ids]));
    for (const { phone, human } of truth.phones)
      everHeld.set(phone, [...(everHeld.get(phone) ?? []), ...(persons.get(human) ?? [])]);
    for (const row of records.phones) {
      if (row.basis !== "subscriber" || !byPhone.has(row.phone)) continue;
      const person = `person:${row.person}`;
      const alone = identity.evidence.every((one) => one.phone !== row.phone || one.person === person);
      const taken = [...byPhone.get(row.phone).segments.keys()].some(
        ({ holders: [best] }) => best.person === person && best.probability >= 0.5,
      );
      if ((everHeld.get(`phone:${row.phone}`) ?? []).includes(person)) {
        rows.true += 1;
        if (alone) rows.trueAlone += 1;
        if (alone && !taken) rows.lostAlone += 1;
      } else {
        rows.false += 1;
        if (!taken) rows.caught += 1;
        if (alone) rows.falseAlone += 1;
        if (alone && !taken) rows.caughtAlone += 1;
      }
    }
  }
  const attributed = ends.right + ends.wrong;
  const all = attributed + ends.givenUp + ends.kept;
  console.log(`\n${profile}, ${values.seeds} development seeds, ${values.dist}`);
  console.log(
    `ends of calls with a recorded holder: ${all}; attributed ${share(attributed, all)}, of these right ${share(ends.right, attributed)}; left with the phone though the holder is recorded ${share(ends.givenUp, all)}, and rightly ${share(ends.kept, all)}`,
  );
  const taken = phones.right + phones.wrong;
  console.log(
    `phones: ${taken + phones.none}; most calls to a person ${share(taken, taken + phones.none)}, of these right ${share(phones.right, taken)}`,
  );
  console.log(
    `registrations: ${rows.true + rows.false}, ${rows.false} false, ${rows.caught} of them attribute no call; undisputed ${rows.trueAlone + rows.falseAlone}, ${rows.falseAlone} false, ${rows.caughtAlone} caught, and ${rows.lostAlone} of ${rows.trueAlone} true ones given up`,
  );
  console.log(`Brier score of a holder's probability: ${(score.brier / score.n).toFixed(4)}`);
  for (const { n, sum, right } of bins)
    if (n > 0) console.log(`  of ${n} near ${(sum / n).toFixed(2)}: ${share(right, n)} are right`);
}
