// The report in a page opened from disk in Chromium, without a graphics card: nothing runs or is fetched but its own script, every tool works by
// mouse and keyboard, axe-core finds nothing serious, and no width or direction breaks the layout.
// use: report.mjs; the browser is Debian's (`apt-get install chromium`) or the one that FAISCEAU_CHROMIUM names.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { ensureBuilt, root } from "../../scripts/ci/ensure-built.mjs";

await ensureBuilt();
const { analyze, parseCase } = await import(pathToFileURL(join(root, "dist/index.js")));
const { readCaseFolder } = await import(pathToFileURL(join(root, "dist/node/read-case-folder.js")));
const { reportHtml } = await import(pathToFileURL(join(root, "dist/report/index.js")));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const out = join(root, "out/report");
mkdirSync(out, { recursive: true });
const wrong = [];
const hold = (what, truth) => {
  if (!truth) wrong.push(what);
};

const hostile = `<script>alert(1)</script>"><img src=x onerror=alert(2)>\u202Egnp.exe</script><!--`;
const json = JSON.stringify;
const hostileCase = parseCase(
  new Map([
    ["case.json", json({ format: "faisceau-case/1", id: "hostile", title: hostile, fictional: true })],
    [
      "people.json",
      json([
        { id: "a", names: [hostile, "M".repeat(300)] },
        { id: "b", names: ["ⵜⴰⵎⴰⵛⴻⵇ", "ምሕረት", "محمد"] },
      ]),
    ],
    ["phones.csv", "phone,person\n+22700000001,a\n"],
    [
      "calls.csv",
      "id,caller,callee,startedAt,durationSeconds\nc1,+22700000001,+22700000002,2016-05-01T10:00:00Z,30\nc2,+22700000002,+22700000001,2016-05-02T10:00:00Z,30\n",
    ],
    [
      "statements.jsonl",
      json({
        id: "st",
        kind: "interview",
        witness: "person:b",
        reliability: "A",
        claims: [
          {
            id: "k1",
            predicate: "drove",
            subject: "person:a",
            object: "person:b",
            credibility: 1,
            quote: hostile + "q".repeat(20_000),
          },
          { id: "k2", predicate: "recruited", subject: "person:a", object: "person:b", credibility: 1, quote: hostile },
        ],
      }),
    ],
  ]),
);

const harmattan = readCaseFolder(join(root, "fixtures/harmattan"));
const analysis = analyze(harmattan, { identitiesTried: 2 });
const files = new Map();
for (const lang of ["fr", "en"]) files.set(`harmattan.${lang}`, reportHtml(analysis, harmattan, { lang }));
files.set("hostile.en", reportHtml(analyze(hostileCase), hostileCase));
for (const [name, page] of files) writeFileSync(join(out, `${name}.html`), page);

const browser = await chromium.launch({
  executablePath: process.env.FAISCEAU_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-software-rasterizer"],
});

/** A page of the report, watched from its first byte on. */
async function opened(name, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const url = pathToFileURL(join(out, `${name}.html`)).href;
  const seen = (what) => hold(`${name}: ${what}`, false);
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) seen(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => seen(`error: ${error.message}`));
  page.on("dialog", (dialog) => {
    seen(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on("request", (request) => {
    if (request.url() !== url) seen(`request: ${request.url()}`);
  });
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener("securitypolicyviolation", (event) => window.violations.push(event.violatedDirective));
  });
  await page.goto(url);
  return { page, close: () => context.close() };
}

const noOverflow = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

async function tools(name) {
  const { page, close } = await opened(name);
  const shown = () => page.textContent("#tool-result");
  const dimmed = () => page.evaluate(() => document.querySelectorAll("svg[data-picture=network] .dim").length);

  await page.fill("#tool-search", "zako");
  hold(`${name}: the search finds people`, (await shown())?.trim() !== "" && (await dimmed()) > 0);
  await page.keyboard.press("Escape");
  hold(`${name}: Escape clears the search`, (await shown()) === "" && (await dimmed()) === 0);

  await page.locator("#tool-brush").scrollIntoViewIfNeeded();
  const brush = await page.locator("#tool-brush").boundingBox();
  await page.mouse.move(brush.x + brush.width * 0.25, brush.y + 20);
  await page.mouse.down();
  await page.mouse.move(brush.x + brush.width * 0.5, brush.y + 20);
  await page.mouse.up();
  const from = Number(await page.inputValue("#tool-from"));
  hold(`${name}: the brush chooses days by the mouse`, from > 5 && (await dimmed()) > 0);
  await page.focus("#tool-from");
  await page.keyboard.press("ArrowRight");
  hold(`${name}: a slider moves the brush by the keyboard`, Number(await page.inputValue("#tool-from")) === from + 1);
  await page.click("#tool-whole");
  hold(`${name}: the whole time again`, (await dimmed()) === 0);
  await page.selectOption("#tool-event", { index: 3 });
  await page.click("#tool-before");
  const before = await page.inputValue("#tool-to");
  await page.click("#tool-after");
  hold(`${name}: before an event and after it`, Number(await page.inputValue("#tool-from")) === Number(before) + 1);
  await page.keyboard.press("Escape");

  await page.focus("#tool-focus");
  await page.keyboard.press("ArrowDown");
  hold(
    `${name}: the keyboard focuses on somebody`,
    (await page.inputValue("#tool-focus")) !== "" && (await dimmed()) > 0,
  );
  const near = await page.locator("#tool-around li").count();
  await page.selectOption("#tool-steps", "2");
  hold(`${name}: two ties away are more`, (await page.locator("#tool-around li").count()) > near);
  await page.focus("#tool-card");
  await page.keyboard.press("Enter");
  hold(
    `${name}: the card takes the keyboard`,
    await page.evaluate(() => document.activeElement?.matches("article.card") === true),
  );
  await page.keyboard.press("Escape");
  const mark = page.locator("svg[data-picture=network] path[data-actor]").first();
  await mark.click();
  hold(`${name}: a click in the picture focuses`, (await page.inputValue("#tool-focus")) !== "");
  await page.mouse.move(2, 2);
  await mark.hover();
  hold(`${name}: pointing marks in table and card too`, (await page.locator(".pointed").count()) >= 3);
  await page.keyboard.press("Escape");

  await page.focus("#tool-source");
  await page.keyboard.press("ArrowDown");
  hold(`${name}: hiding a source tells who falls`, (await page.locator("#tool-falls p").count()) === 1);
  await page.selectOption("#tool-source", { label: "source:cdr-ly" });
  hold(
    `${name}: and marks them`,
    (await page.locator("#tool-falls li").count()) > 0 && (await page.locator(".falls").count()) > 0,
  );
  await page.keyboard.press("Escape");

  await page.locator("#people a").first().focus();
  await page.keyboard.press("Enter");
  hold(`${name}: a link leads to the card`, (await page.evaluate(() => location.hash)).startsWith("#card-"));

  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  for (const { id, impact, nodes } of violations)
    if (impact === "serious" || impact === "critical")
      hold(`${name}: axe ${impact} ${id}: ${nodes[0]?.html.slice(0, 160)} (${nodes.length})`, false);
  hold(`${name}: no breach of the policy`, (await page.evaluate(() => window.violations.length)) === 0);
  hold(`${name}: no sideways scrolling`, await noOverflow(page));
  await page.screenshot({ path: join(out, `${name}.1280.png`) });
  await page.evaluate(() => document.documentElement.setAttribute("dir", "rtl"));
  hold(`${name}: no sideways scrolling from right to left`, await noOverflow(page));
  await page.screenshot({ path: join(out, `${name}.rtl.png`) });
  await close();
}

for (const lang of ["fr", "en"]) {
  await tools(`harmattan.${lang}`);
  const small = await opened(`harmattan.${lang}`, { viewport: { width: 390, height: 844 } });
  hold(`harmattan.${lang}: no sideways scrolling on a telephone`, await noOverflow(small.page));
  await small.page.screenshot({ path: join(out, `harmattan.${lang}.390.png`) });
  await small.page.pdf({ path: join(out, `harmattan.${lang}.pdf`), format: "A4", printBackground: true });
  await small.close();
}

const still = await opened("harmattan.fr", { javaScriptEnabled: false });
hold("without scripts the tools are hidden", !(await still.page.locator("#tools").isVisible()));
hold("without scripts the cards are there", (await still.page.locator("article.card").count()) > 20);
await still.close();

const attack = await opened("hostile.en");
hold("hostile text does not widen the page", await noOverflow(attack.page));
hold("hostile text makes no element", (await attack.page.locator("img").count()) === 0);
await attack.page.screenshot({ path: join(out, "hostile.png"), fullPage: true });
await attack.close();
await browser.close();

for (const one of wrong) console.error(`wrong: ${one}`);
console.log(wrong.length === 0 ? "the report holds in the browser" : `${wrong.length} wrong`);
process.exitCode = wrong.length === 0 ? 0 : 1;
