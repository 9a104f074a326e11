const { analysisText, analyze, parseCase } = require("faisceau");
const node = require("faisceau/node");

const files = new Map([
  ["case.json", '{ "format": "faisceau-case/1", "id": "c", "title": "C" }'],
  ["calls.csv", "id,caller,callee,startedAt,durationSeconds\nc1,200,300,2026-01-01T00:00Z,60\n"],
]);
const document = JSON.parse(analysisText(analyze(parseCase(files))));
if (Object.keys(node).length === 0) throw new Error("faisceau/node exports nothing");
console.log(document.resultDigest);
