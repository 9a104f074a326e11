// vitest's global set-up of the tests that run the built package.
import { ensureBuilt } from "./ensure-built.mjs";

export default function setup() {
  if (!ensureBuilt()) throw new Error("the build failed; its reason stands above");
}
