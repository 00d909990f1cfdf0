import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** The two kinds of browser that the extension is built for. */
export type Family = 'chromium' | 'firefox';

/** For a browser that nobody watches: no sandbox (containers run as root), no traffic of its own. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/**
 * Commands and usual places, best first. Chrome itself comes last: since version 137 it ignores `--load-extension`
 * (https://groups.google.com/a/chromium.org/g/chromium-extensions/c/1-g8EFx2BBY), so it serves for plain pages only.
 */
const COMMANDS: Record<Family, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};
const PLACES: Record<Family, string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
  ],
};
const PACKAGES: Record<Family, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Path of an installed browser that can load an unpacked extension; undefined where there is none. */
export function findBrowser(family: Family): string | undefined {
  const onPath = COMMANDS[family].flatMap((command) =>
    (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command)),
  );
  const downloaded = family === 'chromium' ? [chromium.executablePath()] : [];
  return [...onPath, ...PLACES[family], ...downloaded].find((path) => existsSync(path));
}

/**
 * Like `findBrowser`, but installs one where there is none, and says so on stderr in one line.
 * Throws a sentence where that fails.
 */
export function provideBrowser(family: Family): string {
  const found = findBrowser(family);
  if (found) return found;
  if (family === 'chromium') attempt('npx', ['playwright', 'install', 'chromium']);
  if (!findBrowser(family) && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    attempt('apt-get', ['update', '-qq']);
    attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', PACKAGES[family]]);
  }
  const installed = findBrowser(family);
  if (installed) return installed;
  throw new Error(
    `There is no ${family} browser and none could be installed: install ${family} and run again.`,
  );
}

function attempt(command: string, args: string[]): boolean {
  console.error(`No browser found, running: ${command} ${args.join(' ')}`);
  try {
    execFileSync(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    return true;
  } catch {
    return false;
  }
}
