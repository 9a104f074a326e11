// One builder at a time: several commands may start at once on a stale checkout.
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from "node:fs";
import { dirname } from "node:path";

const alive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
};

const abandoned = (path) => {
  try {
    const pid = Number(readFileSync(path, "utf8"));
    // An empty file is one that its maker has just opened, unless it is old.
    return pid > 0 ? !alive(pid) : Date.now() - statSync(path).mtimeMs > 10_000;
  } catch {
    return false;
  }
};

/** Runs `work` while holding the lock file. Two holders after a crash do no harm: each builds in a folder of its own. */
export async function locked(path, work) {
  mkdirSync(dirname(path), { recursive: true });
  for (;;) {
    try {
      const file = openSync(path, "wx");
      writeSync(file, String(process.pid));
      closeSync(file);
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      if (abandoned(path)) rmSync(path, { force: true });
      else await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}
