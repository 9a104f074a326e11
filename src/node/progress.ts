import type { SpokenIo } from "./io.js";

const patience = 1000;

/** Says on a watched standard error which step is running, once the work has taken longer than a second; `done` clears the line. */
export const progressOn = (io: SpokenIo): { readonly step: (name: string) => void; readonly done: () => void } => {
  if (!io.watched) return { step: () => {}, done: () => {} };
  const start = performance.now();
  let shown = false;
  return {
    step: (name) => {
      if (performance.now() - start < patience) return;
      io.err(`\r\u001b[K${io.words.said.steps[name] ?? name} …`);
      shown = true;
    },
    done: () => {
      if (shown) io.err("\r\u001b[K");
    },
  };
};
