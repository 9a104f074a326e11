import { defineConfig } from "vitest/config";

// "rooms" tests the sources and needs no build; "built" tests what a user gets, and builds first if dist/ is stale.
const built = ["test/contract/**/*.test.ts", "test/docs/**/*.test.ts"];

export default defineConfig({
  test: {
    projects: [
      { test: { name: "rooms", include: ["test/**/*.test.ts"], exclude: built, testTimeout: 120_000 } },
      { test: { name: "built", include: built, globalSetup: "scripts/ci/build-first.mjs", testTimeout: 120_000 } },
    ],
  },
});
