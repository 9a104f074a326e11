import { defineConfig } from "tsup";

// Two builds beside each other. `clean` is off in both: they run at the same time, and scripts/build.mjs
// gives them a fresh folder. Declarations come from tsc (tsup's own step fails on TypeScript 6).
export default defineConfig([
  {
    // One output file per module, so that a bundler drops whole files and a stack trace names the source.
    name: "modules",
    entry: ["src/**/*.ts", "!src/**/*.d.ts", "!src/report/page/**"],
    bundle: false,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    outDir: "dist",
    clean: false,
    dts: false,
  },
  {
    // The classic script for pages opened from disk, where module scripts do not load.
    name: "page",
    entry: { "browser/faisceau": "src/browser/index.ts" },
    format: "iife",
    globalName: "faisceau",
    target: "es2020",
    platform: "browser",
    noExternal: [/.*/],
    minify: true,
    banner: { js: "/* faisceau, MIT; the licences of what it contains: faisceau.global.LICENSES.txt */" },
    // From which scripts/build.mjs writes those licences.
    metafile: true,
    outDir: "dist",
    clean: false,
    dts: false,
  },
]);
