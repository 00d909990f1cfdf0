import { resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import { CHROMIUM_FLAGS, provideBrowser } from '../../tools/browser';
import { BUILDS } from './build';
import type { Card, Point, Reader, Tab } from './reader';

export interface ChromiumReader extends Reader {
  context: BrowserContext;
  open(url: string): Promise<ChromiumTab>;
  /** Stop the service worker as the browser does after 30 idle seconds; the next message starts a new one. */
  stopWorker(): Promise<void>;
}

export interface ChromiumTab extends Tab {
  page: Page;
  devtools: CDPSession;
}

/**
 * Chromium with the built extension and a fresh profile; `headless: false` shows it, `history: true` keeps pages that were
 * left in its back/forward cache, as it does for readers.
 */
export async function openChromium({ headless = true, history = false } = {}): Promise<ChromiumReader> {
  const folder = resolve(BUILDS.chromium);
  const context = await chromium.launchPersistentContext('', {
    executablePath: provideBrowser('chromium'),
    headless: false,
    ...(history && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    viewport: headless ? { width: 1100, height: 800 } : null,
    args: [
      ...CHROMIUM_FLAGS,
      ...(headless ? ['--headless=new'] : []),
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(INSTALLED);
  const own = new URL(worker.url()).origin;
  return {
    family: 'chromium',
    own: own === 'null' ? worker.url().split('/').slice(0, 3).join('/') : own,
    context,
    open: async (url) => {
      const tab = await readIn(context, await context.newPage());
      await tab.goTo(url);
      return tab;
    },
    spent: () => spentIn(context),
    stopWorker: () => stopWorkers(context, worker.url()),
    close: () => context.close(),
  };
}

/**
 * Evaluated in the worker. One that is stopped while it is being installed is never registered; and a welcome page that
 * is still to open would come before the page that a test reads.
 */
const INSTALLED = `new Promise((done) => {
  const look = async () => {
    const welcome = (await chrome.tabs.query({})).find(({ url }) => url?.endsWith('/welcome.html'));
    const isDone = registration.active?.state === 'activated' && welcome?.status === 'complete';
    isDone ? done() : setTimeout(look, 10);
  };
  look();
})`;

async function stopWorkers(context: BrowserContext, worker: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(new URL('/popup.html', worker).href);
  const devtools = await context.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await page.close();
}

/** https://chromedevtools.github.io/devtools-protocol/tot/SystemInfo/#method-getProcessInfo */
async function spentIn(context: BrowserContext): Promise<number> {
  const devtools = await context.browser()?.newBrowserCDPSession();
  if (!devtools) throw new Error('This browser has no session of its own.');
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  await devtools.detach();
  return processInfo.reduce((sum, { type, cpuTime }) => sum + (type === 'renderer' ? cpuTime * 1_000 : 0), 0);
}

async function readIn(context: BrowserContext, page: Page): Promise<ChromiumTab> {
  const devtools = await context.newCDPSession(page);
  return {
    page,
    devtools,
    goTo: async (url) => {
      await page.goto(url);
    },
    reload: async () => {
      await page.reload();
    },
    evaluate: (expression) => page.evaluate(expression),
    moveTo: (x, y) => page.mouse.move(x, y, { steps: 3 }),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.insertText(text),
    card: () => cardIn(devtools),
    find: (role, name) => findIn(devtools, role, name),
    toFront: () => page.bringToFront(),
    layOutFor: (media) => page.emulateMedia({ media }),
    screenshot: async (path) => {
      await page.screenshot({ path });
    },
    close: () => page.close(),
  };
}

/** The accessibility tree reaches into the card's closed shadow root, as a screen reader does. */
async function treeOf(devtools: CDPSession) {
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  return nodes.filter(({ ignored }) => !ignored);
}

async function cardIn(devtools: CDPSession): Promise<Card | null> {
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  const dialog = nodes.find((node) => !node.ignored && node.role?.value === 'dialog');
  if (!dialog) return null;
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textOf = (id: string): string => {
    const node = byId.get(id);
    if (node?.role?.value === 'StaticText') return String(node.name?.value ?? '');
    return (node?.childIds ?? []).map(textOf).filter(Boolean).join(' ');
  };
  const busy = nodes.some(({ properties = [] }) => properties.some(isBusy));
  return { name: String(dialog.name?.value ?? ''), text: textOf(dialog.nodeId), busy };
}

const isBusy = ({ name, value }: { name: string; value: { value?: unknown } }): boolean =>
  name === 'busy' && value.value === true;

async function findIn(devtools: CDPSession, role: string, name: string): Promise<Point | null> {
  const node = (await treeOf(devtools)).find(
    (one) => one.role?.value === role && String(one.name?.value).trim() === name,
  );
  if (node?.backendDOMNodeId === undefined) return null;
  const backendNodeId = node.backendDOMNodeId;
  await devtools.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
  const { quads } = await devtools.send('DOM.getContentQuads', { backendNodeId });
  const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = quads[0] ?? [];
  return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
}
