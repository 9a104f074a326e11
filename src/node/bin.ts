#!/usr/bin/env node
import { writeSync } from "node:fs";
import { main } from "./main.js";

/** Writes all of a text before going on: a pipe may take less at a time, and a reader that closes it is not an error. */
const writeAll = (descriptor: number, text: string): void => {
  const bytes = Buffer.from(text, "utf8");
  let at = 0;
  while (at < bytes.length)
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw error;
    }
};

process.exitCode = main(process.argv.slice(2), {
  out: (text) => writeAll(1, text),
  err: (text) => writeAll(2, text),
  cwd: process.cwd(),
  lang: process.env.FAISCEAU_LANG,
  watched: process.stderr.isTTY === true,
});
