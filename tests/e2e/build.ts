import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const BUILDS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

const SOURCES = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'dossiers',
  'wxt.config.ts',
  'package-lock.json',
];

/** Vitest's global set-up: the tests run on the builds that ship, made anew where a source is newer. */
export default function build(): void {
  const changed = Math.max(...SOURCES.filter(existsSync).map(newest));
  for (const [browser, folder] of Object.entries(BUILDS)) {
    const manifest = join(folder, 'manifest.json');
    if (existsSync(manifest) && statSync(manifest).mtimeMs > changed) continue;
    const script = browser === 'firefox' ? 'build:firefox' : 'build';
    execFileSync('npm', ['run', '--silent', script], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
}

/** When the newest file under `path` was changed, milliseconds since 1970. */
function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
