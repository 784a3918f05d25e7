// The whole test suite: lint, types, build, unit tests, end-to-end tests. Ends with the line `N passed, N failed`.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const startedAt = performance.now();
rmSync('.reports', { recursive: true, force: true });
mkdirSync('.reports');

const run = (command, args) =>
  new Promise((done) => {
    console.log(`\n> ${command} ${args.join(' ')}`);
    spawn(command, args, { stdio: 'inherit' }).on('close', (code) => done(code ?? 1));
  });
const report = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
};

let passed = 0;
let failed = 0;
const step = async (command, args) => {
  if ((await run(command, args)) === 0) passed += 1;
  else failed += 1;
};

await step('biome', ['check', '--error-on-warnings', '.']);
await step('tsc', ['-b']);
await step('node', ['scripts/build.mjs']);
await step('node', ['scripts/check-security.mjs']);

// A suite that fails to load, a crashed runner or a missing report has no failed test of its own: count it as one.
const unitCode = await run('vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  '--outputFile.json=.reports/vitest.json',
]);
const unit = report('.reports/vitest.json');
const unloaded = (unit?.testResults ?? []).filter(
  (s) => s.status === 'failed' && s.assertionResults.length === 0,
).length;
const unitFailed = (unit?.numFailedTests ?? 0) + unloaded;
passed += unit?.numPassedTests ?? 0;
failed += unitFailed === 0 && (unitCode !== 0 || !unit) ? 1 : unitFailed;

const browserCode = await run('playwright', ['test']);
const browser = report('.reports/playwright.json');
const browserFailed = (browser?.stats.unexpected ?? 0) + (browser?.errors?.length ?? 0);
passed += browser ? browser.stats.expected + browser.stats.flaky : 0;
failed += browserFailed === 0 && (browserCode !== 0 || !browser) ? 1 : browserFailed;

console.log(`\n${((performance.now() - startedAt) / 1000).toFixed(0)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
