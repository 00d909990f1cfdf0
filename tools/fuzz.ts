import { spawnSync } from 'node:child_process';

/** `npm run fuzz`: ten times the inputs of `npm test`, new ones each time. */
const { status } = spawnSync('npx', ['--no-install', 'vitest', 'run', '--project', 'fuzz'], {
  stdio: 'inherit',
  env: { FUZZ_INPUTS: '100000', FUZZ_SEED: 'new', ...process.env },
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
