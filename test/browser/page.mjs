// The page of the test: as strict a policy as a page opened from disk can have, the classic script, and an analysis of each fixture.
import { createHash } from "node:crypto";
import { takeAway } from "./floor.mjs";

const policyHash = (script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

const WATCH = `globalThis.violations = [];
document.addEventListener("securitypolicyviolation", (e) => violations.push(e.violatedDirective + " " + e.blockedURI + " " + e.sourceFile));
globalThis.errors = [];
addEventListener("error", (e) => errors.push(String(e.message)));`;

const RUN = `(() => {
  const bytes = (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  globalThis.documents = {};
  for (const [name, files] of Object.entries(JSON.parse(document.getElementById("cases").textContent))) {
    const records = faisceau.parseCase(new Map(files.map(([file, text]) => [file, bytes(text)])));
    documents[name] = faisceau.analysisText(faisceau.analyze(records));
  }
})();`;

/** The HTML, for cases as `{ name: [[file, bytes], …] }`; the classic script lies beside the page. */
export function page(cases) {
  const inlined = Object.fromEntries(
    Object.entries(cases).map(([name, files]) => [
      name,
      files.map(([file, bytes]) => [file, Buffer.from(bytes).toString("base64")]),
    ]),
  );
  const data = JSON.stringify(inlined).replaceAll("<", "\\u003c");
  const policy = `default-src 'none'; script-src 'self' file: ${[WATCH, takeAway, RUN].map(policyHash).join(" ")}`;
  return `<!doctype html>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>faisceau</title>
<script id="cases" type="application/json">${data}</script>
<script>${WATCH}</script>
<script>${takeAway}</script>
<script src="faisceau.global.js"></script>
<script>${RUN}</script>
`;
}
