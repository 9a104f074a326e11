// One of the evaluation's threads: does the jobs that it is sent, one after another.
import { parentPort } from "node:worker_threads";
import { loadLibrary } from "./library.mjs";

const made = await loadLibrary();

parentPort.on("message", async ({ module, job }) => {
  try {
    const { run } = await import(module);
    parentPort.postMessage({ result: await run(made, job) });
  } catch (error) {
    parentPort.postMessage({ error: `${JSON.stringify(job)}: ${error?.stack ?? error}` });
  }
});
parentPort.postMessage({ ready: true });
