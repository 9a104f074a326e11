// What is evaluated: the built library, as a user gets it, and its own simulator.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../../scripts/ci/ensure-built.mjs";

const built = (...path) => import(pathToFileURL(join(root, "dist", ...path)).href);

/** The library and the simulator, from dist/. */
export const loadLibrary = async () => {
  const [library, simulation] = await Promise.all([built("index.js"), built("simulation", "index.js")]);
  return { library, simulateCase: simulation.simulateCase, hardnessOf: simulation.hardnessOf };
};
