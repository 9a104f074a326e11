import { parseArgs } from "node:util";
import { developmentSeeds, heldOutSeeds, PROFILES } from "./seeds.mjs";

const USAGE = `npm run evaluate [-- options]
  --seeds N          cases of each profile (20)
  --profiles a,b     of ${PROFILES.join(", ")}
  --held-out         on the seeds never used in development
  --ranges outside   worlds whose constants lie outside the ranges used in development
  --learner          train the learner that sees the truth (pip, minutes), then evaluate
  --robustness       also lose records and leave sources out (slow)
  --errors           list the largest kinds of mistake, with cases
  --jobs N           threads (2)
  --json             the figures as JSON instead of the tables
  --out FILE         write there as well
  --write            put the text into docs/evaluation.md`;

const wholeNumber = (text, name) => {
  if (!/^[1-9]\d*$/.test(text)) throw new RangeError(`--${name} takes a whole number above 0, not ${text}`);
  return Number(text);
};

/** What the command line asks for; throws a RangeError or TypeError whose message is for the person who typed it. */
export const evaluationOptions = (args) => {
  const { values } = parseArgs({
    args,
    options: {
      seeds: { type: "string", default: "20" },
      profiles: { type: "string", default: PROFILES.join(",") },
      "held-out": { type: "boolean", default: false },
      ranges: { type: "string" },
      learner: { type: "boolean", default: false },
      robustness: { type: "boolean", default: false },
      errors: { type: "boolean", default: false },
      jobs: { type: "string", default: "2" },
      json: { type: "boolean", default: false },
      out: { type: "string" },
      write: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return { help: USAGE };
  const profiles = values.profiles.split(",");
  for (const profile of profiles)
    if (!PROFILES.includes(profile)) throw new RangeError(`no profile ${profile}; there are ${PROFILES.join(", ")}`);
  if (values.ranges !== undefined && !["wide", "outside"].includes(values.ranges))
    throw new RangeError(`--ranges takes wide or outside, not ${values.ranges}`);
  const n = wholeNumber(values.seeds, "seeds");
  return {
    ...values,
    profiles,
    jobs: wholeNumber(values.jobs, "jobs"),
    seeds: values["held-out"] ? heldOutSeeds(n) : developmentSeeds(n),
    heldOut: values["held-out"],
  };
};
