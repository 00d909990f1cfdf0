import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { openChromium } from '../tests/e2e/chromium';
import { openFirefox } from '../tests/e2e/firefox';
import { mentions, type Reader, type Tab } from '../tests/e2e/reader';
import { servePages } from '../tests/pages/serve';
import { findBrowser } from './browser';

const SCREENSHOT = '.output/start.png';
/** How long the page may take to be read, and a card to open, on a slow machine. Milliseconds. */
const PATIENCE = 20_000;

const address = process.argv[2];
if (address !== undefined && !/^https?:\/\//u.test(address)) {
  console.error(
    `"${address}" is no page Sidelight can open: give an address that begins with http:// or https://.`,
  );
  process.exit(2);
}

/** Chromium and its kin are tried first; a machine that has Firefox only gets Firefox. */
const family = findBrowser('chromium') || !findBrowser('firefox') ? 'chromium' : 'firefox';
const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

console.log('Building the extension');
execFileSync('npm', ['run', '--silent', family === 'firefox' ? 'build:firefox' : 'build'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});
const pages = await servePages();
const reader = await (family === 'firefox' ? openFirefox({ headless }) : openChromium({ headless }));
if (headless) {
  await show(reader);
  await reader.close();
  await pages.close();
} else {
  await reader.open(address ?? pages.url);
  console.log('Rest the pointer on a dotted name. Ctrl+C ends.');
}

/** Without a display: say in words what a reader would see. */
async function show({ open }: Reader): Promise<void> {
  const tab = await open(address ?? `${pages.url}/plain.html`);
  const found = (await until(async () => (await mentions(tab)).length > 0)) ? await mentions(tab) : [];
  console.log(`Mentions in view: ${found.map(({ text }) => text).join(', ') || 'none'}`);
  for (const { x, y } of found.slice(0, 3)) {
    await tab.moveTo(x, y);
    if (await until(async () => (await tab.card()) !== null, PATIENCE / 4)) break;
  }
  const card = await tab.card();
  console.log(card ? `Card: ${card.name}\n${card.text}` : 'No card opened.');
  await photograph(tab);
  if (!card) process.exitCode = 1;
}

async function photograph(tab: Tab): Promise<void> {
  mkdirSync('.output', { recursive: true });
  await tab.screenshot(SCREENSHOT);
  console.log(`Screenshot: ${SCREENSHOT}`);
}

async function until(holds: () => Promise<boolean>, patience = PATIENCE): Promise<boolean> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    if (await holds()) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}
