// `npm run evaluate`: the library on simulated cases whose truth is known, beside three baselines and a learner that saw
// the truth of others. docs/evaluation.md says what each figure means.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { ensureBuilt } from "../../scripts/ci/ensure-built.mjs";
import { evaluationOptions } from "./command-line.mjs";
import { evaluatedProfile } from "./evaluated-profile.mjs";
import { inThreads } from "./in-threads.mjs";
import { commonestMistakes } from "./mistakes.mjs";
import { FIGURES } from "./score/figures.mjs";
import { mustHoldTable } from "./tables/must-hold-table.mjs";
import { profileTable } from "./tables/profile-table.mjs";
import { robustnessTable } from "./tables/robustness-table.mjs";
import { trainLearner } from "./train-learner.mjs";
import { whatMustHold } from "./what-must-hold.mjs";
import { writeIntoDocs } from "./write-docs.mjs";

const moduleOf = (path) => new URL(path, import.meta.url).href;
const told = (what) => (done, of) => {
  if (process.stderr.isTTY) process.stderr.write(`\r${what}: ${done} of ${of}${done === of ? "\n" : ""}`);
};

const whichSeeds = ({ heldOut, seeds, ranges }) =>
  [
    heldOut ? "HELD-OUT seeds " : "development seeds ",
    `${seeds[0]} to ${seeds.at(-1)}`,
    ranges === "outside" ? ", constants from outside the ranges of development" : "",
  ].join("");

const evaluate = async (options) => {
  const jobs = options.profiles.flatMap((profile) =>
    options.seeds.map((seed, i) => ({
      profile,
      seed,
      timed: i < 2,
      ...(options.ranges === undefined ? {} : { ranges: options.ranges }),
    })),
  );
  const outcomes = await inThreads(moduleOf("./jobs/outcome.mjs"), jobs, options.jobs, told("cases"));
  return options.profiles.map((profile) =>
    evaluatedProfile(
      profile,
      outcomes.filter((outcome) => outcome.profile === profile),
    ),
  );
};

/** Of each profile fewer cases than are evaluated: every one is analysed a dozen times. */
const mostRobustnessCases = 5;

const robustness = async ({ profiles, seeds, jobs }) => {
  const all = profiles.flatMap((profile) => seeds.slice(0, mostRobustnessCases).map((seed) => ({ profile, seed })));
  const outcomes = await inThreads(moduleOf("./jobs/robustness.mjs"), all, jobs, told("losses"));
  return profiles.map((profile) =>
    robustnessTable(
      profile,
      outcomes.filter((outcome) => outcome.profile === profile),
    ),
  );
};

const mistakesTable = ({ profile, mistakes }) =>
  [`${profile}: ${mistakes.length} mistakes in the four roles, the commonest kinds`, commonestMistakes(mistakes)].join(
    "\n",
  );

const asText = (options, evaluated, rows, losses) =>
  [
    `${whichSeeds(options)}; B: the best baseline of each row; U: the learner`,
    ...evaluated.map(profileTable),
    ...losses,
    ...(options.errors ? evaluated.map(mistakesTable) : []),
    mustHoldTable(rows),
  ].join("\n\n");

const asJson = (options, evaluated, rows) =>
  JSON.stringify(
    {
      seeds: options.heldOut ? "held-out" : "development",
      ranges: options.ranges ?? "inside",
      profiles: evaluated.map(({ best, mistakes: _, ...one }) => ({
        ...one,
        best: Object.fromEntries(FIGURES.map(({ id }) => [id, best(id)])),
      })),
      mustHold: rows,
    },
    null,
    2,
  );

/** Which of the tables of docs/evaluation.md a run writes. */
const docsName = ({ heldOut, ranges }) => (ranges === "outside" ? "outside" : heldOut ? "held-out" : "development");

const main = async () => {
  const options = evaluationOptions(process.argv.slice(2));
  if (typeof options.help === "string") {
    console.log(options.help);
    return;
  }
  if (!ensureBuilt()) throw new Error("dist/ could not be built");
  if (options.learner) await trainLearner(options, told);
  const evaluated = await evaluate(options);
  const losses = options.robustness ? await robustness(options) : [];
  const rows = whatMustHold(new Map(evaluated.map((one) => [one.profile, one])));
  const text = (options.json ? asJson : asText)(options, evaluated, rows, losses);
  console.log(text);
  if (options.write) writeIntoDocs(docsName(options), text);
  if (options.out !== undefined) {
    const file = resolve(process.env.INIT_CWD ?? ".", options.out);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${text}\n`);
  }
};

try {
  await main();
} catch (error) {
  const typed = error instanceof RangeError || error?.code?.startsWith("ERR_PARSE_ARGS") === true;
  console.error(typed ? `evaluate: ${error.message}` : error);
  process.exitCode = typed ? 2 : 1;
}
