import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { type Family, provideBrowser } from './browser';

/** Tests that measure time: each is in a file of its own, so named. */
const TIMED = '.timed.test';
const UNTIMED = '--exclude=**/*.timed.test.*';

/** A `report` is vitest's and counts its tests; a check without one counts as one. */
interface Check {
  title: string;
  command: string;
  report?: string;
}

/**
 * Every check. The checks of a lane run one after the other; the lanes of a stage beside each other, so that one computes
 * while another waits for a browser. What measures time comes last, alone.
 */
const STAGES: Check[][][] = [
  [
    [
      { title: 'Generated types', command: 'wxt prepare' },
      { title: 'Build for Chromium', command: 'wxt build' },
      { title: 'Build for Firefox', command: 'wxt build -b firefox' },
    ],
  ],
  [
    [vitest('The extension in both browsers', 'e2e', UNTIMED), vitest('Hostile pages', 'attacks', UNTIMED)],
    [
      { title: 'Types', command: 'tsc --noEmit' },
      { title: 'Format and lint', command: 'biome check --error-on-warnings .' },
      {
        title: 'Rules of the Firefox store',
        command: 'web-ext lint -s .output/firefox-mv3 --warnings-as-errors',
      },
      vitest('Unit tests', 'unit'),
      vitest('Inputs made at random', 'fuzz'),
      vitest('Tests of the DOM', 'browser', UNTIMED),
    ],
  ],
  [
    [
      vitest('What takes time in the DOM', 'browser', TIMED),
      vitest('What takes time in both browsers', 'e2e', TIMED),
      vitest('What takes time on hostile input', 'attacks', TIMED),
    ],
  ],
];

const REPORTS = '.cache/reports';
const total = { passed: 0, failed: 0 };

for (const family of ['chromium', 'firefox'] satisfies Family[])
  console.log(`${family}: ${provideBrowser(family)}`);
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
for (const lanes of STAGES) await Promise.all(lanes.map(runLane));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function vitest(title: string, project: string, which = ''): Check {
  const report = `.cache/reports/${title.replaceAll(' ', '-')}.json`;
  const reporters = `--reporter=dot --reporter=json --outputFile.json=${report}`;
  return { title, report, command: `vitest run --project ${project} ${reporters} ${which}`.trim() };
}

async function runLane(checks: Check[]): Promise<void> {
  for (const check of checks) {
    const { passed, failed } = await run(check);
    total.passed += passed;
    total.failed += failed;
  }
}

/** What it prints is held back until it ends: beside it another one prints. */
async function run({ title, command, report }: Check) {
  const began = performance.now();
  const said: Buffer[] = [];
  const status = await new Promise<number | null>((ended) => {
    const child = spawn('npx', ['--no-install', ...command.split(' ')], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
      shell: process.platform === 'win32',
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => said.push(bytes));
    child.on('close', ended);
  });
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  const counts = status === 0 || report ? countOf(status, report) : { passed: 0, failed: 1 };
  console.log(`\n── ${title}\n${Buffer.concat(said).toString()}`);
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
