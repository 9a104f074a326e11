// The report of a large case: how long it takes to write, what it weighs, and how long its page takes to open and to answer, in Chromium
// without a graphics card. Needs dist/ (npm run build) and Chromium (`apt-get install chromium`, or the one that FAISCEAU_CHROMIUM names).
//   node bench/report/run.mjs [--write] [--page FILE] [--runs N]
// --write puts the table into docs/bench.md; --page measures a page that is there already and writes none; --runs is how often each is done, 5.
// Screenshots go to out/bench-report.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { command, makeLargeCase } from "./large-case.mjs";
import { watchNext } from "./settled.mjs";

const { values } = parseArgs({
  options: { write: { type: "boolean" }, page: { type: "string" }, runs: { type: "string", default: "5" } },
});
const runs = Number(values.runs);
const root = fileURLToPath(new URL("../..", import.meta.url));
const out = join(root, "out/bench-report");
mkdirSync(out, { recursive: true });

// Others may be at work on the machine: the table says how much.
const machine = `${cpus().length} cores of ${cpus()[0].model.trim()}, ${loadavg()[0].toFixed(0)} processes at work when it began`;

const rows = [];
const row = (what, ...found) => {
  rows.push([what, ...found]);
  console.log(`${what}: ${found.filter((one) => one !== "").join(" · ")}`);
};
const grouped = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ",");

const file = values.page === undefined ? join(out, "large.html") : resolve(values.page);
if (values.page === undefined) {
  const folder = join(out, "case");
  const { people, calls } = makeLargeCase(folder);
  console.log(`${grouped(people.length)} people, ${grouped(calls.length)} calls`);
  const begin = process.hrtime.bigint();
  const { status } = spawnSync(
    process.execPath,
    [join(root, "dist/node/bin.js"), "report", folder, "--out", file, "--lang", "fr"],
    { stdio: ["ignore", "inherit", "inherit"] },
  );
  if (status !== 0) process.exit(1);
  row("writing the report, analysis included", `${Math.round(Number(process.hrtime.bigint() - begin) / 1e9)} s`, "");
}
row("its size", `${(statSync(file).size / 1e6).toFixed(2)} MB`, "");

const browser = await chromium.launch({
  executablePath: process.env.FAISCEAU_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-software-rasterizer"],
});

const median = (numbers) => [...numbers].sort((x, y) => x - y)[Math.floor(numbers.length / 2)];

/** Navigation until the page's script has run and the first frame with it is drawn. */
const opening = async (page) => {
  await page.goto(pathToFileURL(file).href);
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      }),
  );
};

/** One input, and how long the page took until it had settled. */
const answered = async (page, type, act) => {
  const settled = page.evaluate(watchNext, type);
  // Where nothing could be done, nothing settles, and the page is closed over it.
  settled.catch(() => {});
  // The listener is there before anything is done.
  await page.evaluate(() => undefined);
  await act();
  return settled;
};

const shots = async (page, name) => {
  await page.screenshot({ path: join(out, `${name}.top.png`) });
  for (const id of ["tools", "network", "timeline", "people", "cards"]) {
    await page.evaluate((at) => document.getElementById(at)?.scrollIntoView({ block: "start" }), id);
    await page.screenshot({ path: join(out, `${name}.${id}.png`) });
  }
};

/** What a reader does, each with the event that it is measured from and what makes it undone. */
const deeds = [
  [
    "a click on a person in a picture",
    "click",
    (page, i) =>
      page
        .locator("svg[data-picture] [data-actor]")
        .nth(i * 3)
        .click(),
  ],
  [
    "a click on a crew in the network",
    "click",
    (page, i) =>
      page
        .locator("svg[data-marks=groups] g[data-community] > text")
        .nth(i * 2)
        .click(),
  ],
  [
    "a click on a person in the list",
    "click",
    (page, i) =>
      page
        .locator("#people tbody a")
        .nth(i * 5)
        .click(),
  ],
  ["choosing a person to focus on", "change", (page, i) => page.selectOption("#tool-focus", { index: 3 + i })],
  ["a letter of a search", "input", (page, i) => page.fill("#tool-search", "mari".slice(0, 1 + (i % 4)))],
  [
    "a step of the time brush",
    "pointerdown",
    async (page, i) => {
      const { x, y, width } = await page.locator("#tool-brush").boundingBox();
      await page.mouse.click(x + (width * (2 + i)) / 12, y + 20);
    },
  ],
  [
    "pointing at a person",
    "pointerover",
    (page, i) =>
      page
        .locator("#people tbody a")
        .nth(1 + i)
        .hover(),
  ],
  ["Escape, which clears all", "keydown", (page) => page.keyboard.press("Escape")],
];

/** The medians of all, at a speed of the processor. */
const measured = async (rate) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate });
  const found = new Map();
  const add = (what, ms) => found.set(what, [...(found.get(what) ?? []), ms]);
  for (let i = 0; i < runs; i++) add("opening, until it answers", await opening(page));
  if (rate === 1) await shots(page, "1280");
  await page.evaluate(() => scrollTo(0, 0));
  for (const [what, type, act] of deeds) {
    for (let i = 0; i < runs; i++) {
      if (what.startsWith("Escape")) await page.fill("#tool-search", "a");
      try {
        add(what, await answered(page, type, () => act(page, i)));
      } catch (error) {
        console.error(`${what}: ${String(error).slice(0, 300)}`);
        break;
      }
      if (!what.startsWith("Escape")) await page.keyboard.press("Escape");
    }
  }
  await context.close();
  return new Map([...found].map(([what, all]) => [what, `${Math.round(median(all))} ms`]));
};

const [fast, slow] = [await measured(1), await measured(4)];
for (const [what, ms] of fast) row(what, ms, slow.get(what) ?? "");

const small = await browser.newContext({ viewport: { width: 390, height: 844 } });
const telephone = await small.newPage();
await opening(telephone);
await shots(telephone, "390");
await browser.close();

const table = `Node ${process.version}, ${machine}; times by the clock. The case is
\`${command}\`, the report is in French.

| | | processor four times slower |
| --- | ---: | ---: |
${rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}`;
if (values.write === true) {
  const path = join(root, "docs/bench.md");
  const [begin, end] = ["<!-- report -->", "<!-- /report -->"];
  const text = readFileSync(path, "utf8");
  writeFileSync(
    path,
    `${text.slice(0, text.indexOf(begin) + begin.length)}\n${table}\n${text.slice(text.indexOf(end))}`,
  );
} else console.log(`\n${table}`);
