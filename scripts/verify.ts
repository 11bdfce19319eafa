// Everything a change must pass, in the order in which a failure is cheapest to find.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';

const reportFile = 'node_modules/.cache/test-report.json';
const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const steps = [
  { name: 'Format', commandLine: 'prettier --check --log-level warn .' },
  // A fresh clone has no types of the content yet, and the linter reads them.
  { name: 'Content types', commandLine: 'astro sync --silent' },
  { name: 'Lint', commandLine: 'npm run --silent lint' },
  { name: 'Types', commandLine: 'npm run --silent types' },
  { name: 'Content', commandLine: 'npm run --silent check' },
  {
    name: 'Tests',
    commandLine: `vitest run --reporter=default --reporter=json --outputFile.json=${reportFile}`,
  },
];

mkdirSync('node_modules/.cache', { recursive: true });
rmSync(reportFile, { force: true });
const failed = steps.find((step) => !passes(step));
if (failed) {
  console.error(`\n${failed.name} failed; what comes after it did not run.`);
  process.exitCode = 1;
}
if (existsSync(reportFile)) console.log(countTests());

function passes({ name, commandLine }: (typeof steps)[number]) {
  console.log(`\n== ${name}: ${commandLine}`);
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  return spawnSync(commandLine, { shell: true, stdio: 'inherit', env }).status === 0;
}

/** The line that machines read, such as `12 passed, 0 failed`. A file that cannot be run counts as one failure. */
function countTests() {
  const report = reportSchema.parse(JSON.parse(readFileSync(reportFile, 'utf8')));
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return `${report.numPassedTests} passed, ${report.numFailedTests + brokenFiles.length} failed`;
}
