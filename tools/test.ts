import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { type Family, provideBrowser } from './browser';

/** Every check, cheapest first. A `report` is vitest's and counts its tests; the others count as one each. */
const CHECKS: { title: string; command: string; report?: string }[] = [
  { title: 'Generated types', command: 'wxt prepare' },
  { title: 'Types', command: 'tsc --noEmit' },
  { title: 'Format and lint', command: 'biome check --error-on-warnings .' },
  { title: 'Dossiers are what their articles yield', command: 'tsx tools/dossiers.ts --check' },
  { title: 'Build for Chromium', command: 'wxt build' },
  { title: 'Build for Firefox', command: 'wxt build -b firefox' },
  {
    title: 'Rules of the Firefox store',
    command: 'web-ext lint -s .output/firefox-mv3 --warnings-as-errors',
  },
  vitest('Unit tests', 'unit'),
  vitest('Inputs made at random', 'fuzz'),
  vitest('Tests of the DOM', 'browser'),
  vitest('The extension in both browsers', 'e2e'),
  vitest('Hostile pages', 'attacks'),
];

const REPORTS = '.cache/reports';
const total = { passed: 0, failed: 0 };

for (const family of ['chromium', 'firefox'] satisfies Family[])
  console.log(`${family}: ${provideBrowser(family)}`);
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
for (const check of CHECKS) {
  const { passed, failed } = run(check);
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function vitest(title: string, project: string) {
  const report = `.cache/reports/${project}.json`;
  const reporters = `--reporter=dot --reporter=json --outputFile.json=${report}`;
  return { title, report, command: `vitest run --project ${project} ${reporters}` };
}

function run({ title, command, report }: (typeof CHECKS)[number]) {
  const began = performance.now();
  console.log(`\n── ${title}`);
  const { status } = spawnSync('npx', ['--no-install', ...command.split(' ')], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NO_COLOR: '1' },
    shell: process.platform === 'win32',
  });
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  const counts = status === 0 || report ? countOf(status, report) : { passed: 0, failed: 1 };
  console.log(`${counts.failed ? 'FAILED' : 'ok'} · ${title} · ${seconds} s`);
  return counts;
}

/** A run that failed without a failed test (a file that does not load) is one failure. */
function countOf(status: number | null, report: string | undefined) {
  if (!report) return { passed: 1, failed: 0 };
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: status === 0 ? 0 : Math.max(1, numFailedTests) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
