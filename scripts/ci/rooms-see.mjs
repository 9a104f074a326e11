// A rule that cannot fail is a defect: checks that the import rule sees one breach of each kind, and nothing in a tree that keeps it.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "./ensure-built.mjs";
import { cruiseSources } from "./rooms.mjs";

const TREE = {
  "exact/a.ts": 'import type { B } from "../records/b.js";\nexport type A = B;\n',
  "records/b.ts": 'import type { C } from "./c.js";\nexport type B = C | 1;\n',
  "records/c.ts": 'import type { B } from "./b.js";\nexport type C = B[];\n',
  "records/disk.ts": 'import { readFileSync } from "node:fs";\nexport const read = readFileSync;\n',
  "kernels/k.ts": 'import { UndirectedGraph } from "graphology";\nexport const graph = UndirectedGraph;\n',
  "graph/good.ts": 'import { graph } from "../kernels/k.js";\nexport const good = graph;\n',
  "measures/test-only.ts": 'import fc from "fast-check";\nexport const f = fc;\n',
  "measures/gone.ts": 'export { nothing } from "./nothing.js";\n',
  "node/n.ts": 'import { readFileSync } from "node:fs";\nexport const n = readFileSync;\n',
  "browser/w.ts": 'export { n } from "../node/n.js";\n',
  "attic/x.ts": 'export { good } from "../graph/good.js";\n',
  "index.ts": 'export { n } from "./node/n.js";\n',
};
const EXPECTED = [
  "browser-imports-no-other-outermost-room: src/browser/w.ts",
  "exact-imports-only-what-it-may: src/exact/a.ts",
  "face-imports-no-outermost-room: src/index.ts",
  "kernels-are-numbers-only: src/kernels/k.ts",
  "no-circular: src/records/b.ts",
  "no-development-dependency: src/measures/test-only.ts",
  "no-node-outside-node: src/records/disk.ts",
  "no-unresolvable: src/measures/gone.ts",
  "room-without-a-list: src/attic/x.ts",
];

const folder = mkdtempSync(join(tmpdir(), "faisceau-rooms-"));
const stood = process.cwd();
try {
  for (const [path, text] of Object.entries(TREE)) {
    mkdirSync(dirname(join(folder, "src", path)), { recursive: true });
    writeFileSync(join(folder, "src", path), text);
  }
  writeFileSync(
    join(folder, "package.json"),
    '{ "type": "module", "dependencies": { "graphology": "*" }, "devDependencies": { "fast-check": "*" } }',
  );
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  process.chdir(folder);
  const { summary } = await cruiseSources(folder);
  const found = new Set(summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`));
  found.delete("no-circular: src/records/c.ts");
  const wrong = [
    ...EXPECTED.filter((line) => !found.has(line)).map((line) => `not seen: ${line}`),
    ...[...found].filter((line) => !EXPECTED.includes(line)).map((line) => `seen where all is well: ${line}`),
  ];
  for (const line of wrong) console.error(`.dependency-cruiser.cjs: ${line}`);
  if (wrong.length > 0) process.exitCode = 1;
  else console.log(`.dependency-cruiser.cjs sees each of ${EXPECTED.length} kinds of breach`);
} finally {
  process.chdir(stood);
  rmSync(folder, { recursive: true, force: true });
}
