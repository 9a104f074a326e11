// U: has the learner's cases and those to be evaluated written as features, and lets learner.py learn and predict.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inThreads } from "./in-threads.mjs";
import { LEARNER_FOLDER } from "./learner-predictions.mjs";
import { learnerSeeds } from "./seeds.mjs";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
/** Cases of the same profile whose truth is seen. */
const CASES = 60;

const run = (command, args) => {
  const { status, error } = spawnSync(command, args, { stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status ?? error}`);
};

/** Learns and predicts, while the cases of the next profile are made. */
const learning = (interpreter, job) =>
  new Promise((resolve, reject) => {
    // One thread each: on a busy machine threads that wait for each other wait long.
    const env = { ...process.env, OMP_NUM_THREADS: "1" };
    const child = spawn(interpreter, [here("learner.py"), job], { stdio: ["ignore", 2, 2], env });
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`learner.py ended with ${code}`))));
  });

/** A Python with scikit-learn as requirements.txt pins it, made once in out/. */
const python = () => {
  const folder = join(LEARNER_FOLDER, "venv");
  const installed = join(folder, "installed");
  const interpreter = join(folder, "bin", "python");
  if (existsSync(installed)) return interpreter;
  run("python3", ["-m", "venv", folder]);
  run(interpreter, ["-m", "pip", "install", "-q", "--disable-pip-version-check", "-r", here("requirements.txt")]);
  writeFileSync(installed, "");
  return interpreter;
};

/**
 * Trains the learner on each profile's learning seeds and writes its predictions for the seeds to be evaluated. Worlds
 * from outside the ranges are only predicted, never learnt from.
 */
export const trainLearner = async ({ profiles, seeds, ranges, jobs }, told) => {
  const interpreter = python();
  const module = new URL("./jobs/learner-case.mjs", import.meta.url).href;
  let learnt = Promise.resolve();
  for (const profile of profiles) {
    const learn = learnerSeeds(CASES).map((seed) => ({ profile, seed, learn: true }));
    const predict = seeds.map((seed) => ({ profile, seed, ...(ranges === undefined ? {} : { ranges }) }));
    const files = await inThreads(module, [...learn, ...predict], jobs, told(`${profile}, features`));
    const job = {
      profile,
      learn: files.slice(0, CASES),
      predict: files.slice(CASES),
      out: join(LEARNER_FOLDER, "predictions"),
    };
    mkdirSync(LEARNER_FOLDER, { recursive: true });
    const path = join(LEARNER_FOLDER, `${profile}.json`);
    writeFileSync(path, JSON.stringify(job));
    // One profile is learnt at a time: each holds all of its cases in memory.
    await learnt;
    learnt = learning(interpreter, path);
    // So that a failure is told where it is awaited, and not as one that nobody handles.
    learnt.catch(() => {});
  }
  await learnt;
};
