import { Worker } from "node:worker_threads";

const worker = new URL("./job-worker.mjs", import.meta.url);

/**
 * Does jobs in several threads; results stand in the order of the jobs, whatever order they were done in.
 * @param {string} module the URL of a module that exports `run(made, job)`
 * @param {readonly object[]} jobs
 * @param {number} threads
 * @param {(done: number, of: number) => void} told
 */
export const inThreads = async (module, jobs, threads, told = () => {}) => {
  const results = new Array(jobs.length);
  let [next, done] = [0, 0];
  const one = () =>
    new Promise((resolve, reject) => {
      const thread = new Worker(worker);
      let current = -1;
      thread.on("error", reject);
      thread.on("message", (message) => {
        if (message.error !== undefined) {
          reject(new Error(message.error));
          return;
        }
        if (message.ready !== true) {
          results[current] = message.result;
          told(++done, jobs.length);
        }
        if (next >= jobs.length) {
          thread.terminate().then(() => resolve());
          return;
        }
        current = next++;
        thread.postMessage({ module, job: jobs[current] });
      });
    });
  await Promise.all(Array.from({ length: Math.min(threads, jobs.length) }, one));
  return results;
};
