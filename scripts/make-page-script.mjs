// Bundles the script of the report's page into one text, so that reportHtml is a pure function with nothing to read.
// node scripts/make-page-script.mjs [--check]
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(root, "src/report/page-script.ts");

const { outputFiles } = await build({
  entryPoints: [join(root, "src/report/page/main.ts")],
  bundle: true,
  format: "iife",
  target: "es2020",
  minify: true,
  write: false,
  charset: "ascii",
});
const script = (outputFiles[0]?.text ?? "").trim();
if (/<\/script|<!--/i.test(script)) throw new Error("the script could end its own element");
const text = `/** The script of the report's page, bundled from \`page/\` by scripts/make-page-script.mjs; a test makes it anew and compares. */
export const pageScript =
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the templates are the script's own
  '${script.replace(/[\\']/g, "\\$&").replace(/\n/g, "\\n")}';
`;
if (process.argv.includes("--check")) {
  if (readFileSync(out, "utf8") !== text) {
    console.error("src/report/page-script.ts is not what src/report/page makes: node scripts/make-page-script.mjs");
    process.exitCode = 1;
  }
} else writeFileSync(out, text);
