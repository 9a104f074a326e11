import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

// "rooms" tests the sources and needs no build; "built" tests what a user gets, and builds first if dist/ is stale.
const built = ["test/contract/**/*.test.ts", "test/docs/**/*.test.ts"];

/** The files that take longest, the longest first: begun last, one of them would keep a single core busy at the end. */
const longest = ["test/docs/examples.test.ts", "test/report/report-html.test.ts", "test/evaluation/floors.test.ts"];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = longest.findIndex((name) => moduleId.endsWith(name));
      return at < 0 ? longest.length : at;
    };
    return [...(await super.sort(files))].sort((x, y) => place(x) - place(y));
  }
}

export default defineConfig({
  test: {
    // One worker for each of the two cores that CI has: by default one core is left idle.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      { test: { name: "rooms", include: ["test/**/*.test.ts"], exclude: built, testTimeout: 120_000 } },
      { test: { name: "built", include: built, globalSetup: "scripts/ci/build-first.mjs", testTimeout: 120_000 } },
    ],
  },
});
