// The classic script in a page opened from disk in Chromium: the same documents as Node's, nothing that the policy forbids, nothing newer
// than the floor. use: run.mjs; the browser is Debian's (`apt-get install chromium`) or the one that FAISCEAU_CHROMIUM names.
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { parse } from "acorn";
import { chromium } from "playwright-core";
import { ensureBuilt, root } from "../../scripts/ci/ensure-built.mjs";
import { names } from "./floor.mjs";
import { page } from "./page.mjs";

const FIXTURES = ["minimal", "broken", "harmattan"];
const wrong = [];
const sha256 = (text) => createHash("sha256").update(text).digest("hex");

function readCase(name) {
  const folder = join(root, "fixtures", name);
  const files = readdirSync(folder).filter((file) => /\.(csv|jsonl?)$/.test(file));
  return files.map((file) => [file, new Uint8Array(readFileSync(join(folder, file)))]);
}

// Names that stand in the script behind a question whether the engine has them; the run below shows that the other branch works.
const ASKED_FOR = new Set(["fromHex"]); // by @noble/hashes

/** Syntax of ES2020 and no name that the floor does not know. */
function checkText(path) {
  const text = readFileSync(path, "utf8");
  try {
    parse(text, { ecmaVersion: 2020, sourceType: "script" });
  } catch (error) {
    wrong.push(`not a classic script of ES2020: ${error.message}`);
  }
  for (const name of names) {
    if (!ASKED_FOR.has(name) && new RegExp(`\\b${name}\\b`).test(text))
      wrong.push(`newer than Chromium 109 or Firefox 115: ${name}`);
  }
}

async function inChromium(file) {
  const executablePath = process.env.FAISCEAU_CHROMIUM ?? "/usr/bin/chromium";
  if (!existsSync(executablePath)) throw new Error(`no Chromium at ${executablePath}: apt-get install chromium`);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const tab = await browser.newPage();
    tab.on("request", (request) => {
      if (!request.url().startsWith("file:")) wrong.push(`the page asks for ${request.url()}`);
    });
    await tab.goto(pathToFileURL(file).href, { timeout: 120_000 });
    const seen = await tab.evaluate("({ documents: globalThis.documents ?? {}, violations, errors, takenAway })");
    // A listener that hears nothing proves nothing: a forbidden act must be heard. From a timer, since what the driver evaluates is let through.
    await tab.evaluate("setTimeout(() => new Function('return 1'), 0); new Promise((done) => setTimeout(done, 200))");
    const heard = await tab.evaluate("violations.length");
    return { ...seen, heard, version: browser.version() };
  } finally {
    await browser.close();
  }
}

if (!ensureBuilt()) process.exit(1);
const script = join(root, "dist", "browser", "faisceau.global.js");
checkText(script);

const folder = join(root, "out", "browser");
mkdirSync(folder, { recursive: true });
copyFileSync(script, join(folder, "faisceau.global.js"));
const cases = Object.fromEntries(FIXTURES.map((name) => [name, readCase(name)]));
writeFileSync(join(folder, "page.html"), page(cases));

const { documents, violations, errors, takenAway, heard, version } = await inChromium(join(folder, "page.html"));
const { analysisText, analyze, parseCase } = await import(pathToFileURL(join(root, "dist", "index.js")).href);
for (const name of FIXTURES) {
  const here = sha256(analysisText(analyze(parseCase(new Map(cases[name])))));
  const there = documents[name] === undefined ? "no document" : sha256(documents[name]);
  if (here !== there) wrong.push(`${name}: Node ${here}, Chromium ${there}`);
}
for (const violation of violations) wrong.push(`the policy forbids: ${violation}`);
for (const error of errors) wrong.push(`an error in the page: ${error}`);
if (heard <= violations.length) wrong.push("the listener hears no violation");
if (takenAway < 20) wrong.push(`only ${takenAway} newer members were there to take away`);

for (const line of wrong) console.error(`browser: ${line}`);
if (wrong.length > 0) process.exitCode = 1;
else
  console.log(
    `browser: same bytes in Chromium ${version} from file:// for ${FIXTURES.join(", ")}; ${takenAway} newer members taken away`,
  );
