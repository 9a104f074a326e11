// The last line of .ci/run, from vitest's JSON report: how many tests passed, failed and were skipped.
import { readFileSync } from "node:fs";
import process from "node:process";

try {
  const report = JSON.parse(readFileSync(process.argv[2], "utf8"));
  const skipped = report.numPendingTests + report.numTodoTests;
  // A suite that breaks before its first test has no failed test, and yet has failed.
  const failed = Math.max(report.numFailedTests, report.success ? 0 : 1);
  console.log(`vitest: ${report.numPassedTests} passed, ${failed} failed, ${skipped} skipped`);
} catch (error) {
  console.error(`no report of vitest: ${error.message}`);
  console.log("vitest: 0 passed, 1 failed, 0 skipped");
}
