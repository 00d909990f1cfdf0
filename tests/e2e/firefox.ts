import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { provideBrowser } from '../../tools/browser';
import { BUILDS } from './build';
import type { Card, Point, Reader, Tab } from './reader';

const EXTENSION = 'sidelight@sidelight.invalid';
/** Firefox draws a new one for each profile, unless it is told. */
const UUID = '6a1d1e1e-0000-4000-8000-000000000001';

type Send = <Value = unknown>(method: string, params: object) => Promise<Value>;
/** WebDriver BiDi's way to name a node: https://w3c.github.io/webdriver-bidi/#type-script-SharedReference */
interface Shared {
  sharedId: string;
}

/**
 * Firefox with the built extension and a fresh profile. Speaks WebDriver BiDi itself, because Puppeteer's own calls
 * know neither extension pages nor closed shadow roots.
 */
export async function openFirefox({ headless = true } = {}): Promise<Reader> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: provideBrowser('firefox'),
    headless,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: UUID }),
      // A test cannot press the browser's own "Allow": what is asked for within a real click is given.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await browser.installExtension(resolve(BUILDS.firefox));
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: unknown }> };
  };
  const send: Send = async (method, params) => (await connection.send(method, params)).result as never;
  const own = `moz-extension://${UUID}`;
  // One that is still to open would come before the page that a test reads.
  await contextOf(send, `${own}/welcome.html`);
  return {
    family: 'firefox',
    own,
    open: async (url) => {
      if (url.startsWith(own)) return tabOf(send, await openOwn(send, url));
      const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
      await send('browsingContext.setViewport', { context, viewport: { width: 1100, height: 800 } });
      const tab = tabOf(send, context);
      await tab.goTo(url);
      return tab;
    },
    spent: () =>
      inWindow(
        send,
        `ChromeUtils.requestProcInfo().then(({ children }) => children
          .filter(({ type }) => /^(?:web|extension)/.test(type))
          .reduce((sum, { cpuTime }) => sum + cpuTime / 1e6, 0))`,
      ),
    close: () => browser.close(),
  };
}

/** BiDi may not navigate to an extension's page; the browser's own window may open one. */
async function openOwn(send: Send, url: string): Promise<string> {
  await inWindow(send, `void (gBrowser.selectedTab = gBrowser.addTrustedTab(${JSON.stringify(url)}))`);
  return contextOf(send, url);
}

/** The value of an expression in the browser's own window. */
async function inWindow<Value>(send: Send, expression: string): Promise<Value> {
  const chrome = await send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  return evaluate(send, chrome.contexts[0]?.context ?? '', expression);
}

/** The newest tab with this address, once there is one. */
async function contextOf(send: Send, url: string): Promise<string> {
  for (;;) {
    const { contexts } = await send<Tree>('browsingContext.getTree', {});
    const opened = contexts.findLast((one) => one.url === url);
    if (opened) return opened.context;
    await setTimeout(LOOK_MS);
  }
}

/** Between two looks. */
const LOOK_MS = 20;
interface Tree {
  contexts: { context: string; url: string }[];
}

function tabOf(send: Send, context: string): Tab {
  const act = (actions: object[]) => send('input.performActions', { context, actions });
  const pointer = (...actions: object[]) => act([{ type: 'pointer', id: 'mouse', actions }]);
  const move = (x: number, y: number) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });
  return {
    goTo: (url) => send<void>('browsingContext.navigate', { context, url, wait: 'complete' }),
    reload: () => send<void>('browsingContext.reload', { context, wait: 'complete' }),
    evaluate: (expression) => evaluate(send, context, expression),
    moveTo: async (x, y) => {
      await pointer(move(x - 1, y), move(x, y));
    },
    clickAt: async (x, y) => {
      await pointer(move(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 });
    },
    press: async (key) => {
      await act([{ type: 'key', id: 'keys', actions: keystrokes(key) }]);
    },
    type: async (text) => {
      const actions = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await act([{ type: 'key', id: 'keys', actions }]);
    },
    card: () => cardIn(send, context),
    find: (role, name) => findIn(send, context, role, name),
    toFront: () => send<void>('browsingContext.activate', { context }),
    layOutFor: (medium) =>
      inWindow(send, `void (gBrowser.selectedBrowser.browsingContext.mediumOverride = '${medium}')`),
    screenshot: async (path) => {
      const { data } = await send<{ data: string }>('browsingContext.captureScreenshot', { context });
      writeFileSync(path, data, 'base64');
    },
    close: () => send<void>('browsingContext.close', { context }),
  };
}

/** https://w3c.github.io/webdriver/#keyboard-actions */
const KEYS: Record<string, string> = {
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
  Alt: '\uE00A',
  Shift: '\uE008',
  Control: '\uE009',
};

/** "Alt+Shift+S": down in order, up in reverse. */
function keystrokes(chord: string): object[] {
  const keys = chord.split('+').map((key) => KEYS[key] ?? key.toLowerCase());
  return [
    ...keys.map((value) => ({ type: 'keyDown', value })),
    ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
}

async function evaluate<Value>(send: Send, context: string, expression: string): Promise<Value> {
  const answer = await send<{ type: string; result: { value: string }; exceptionDetails?: { text: string } }>(
    'script.evaluate',
    {
      expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
      target: { context },
      awaitPromise: true,
    },
  );
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
  return JSON.parse(answer.result.value);
}

async function call<Value>(send: Send, context: string, node: Shared, body: string): Promise<Value> {
  const answer = await send<{ result: { value: string } }>('script.callFunction', {
    functionDeclaration: `(node) => JSON.stringify(${body})`,
    arguments: [node],
    target: { context },
    awaitPromise: false,
  });
  return JSON.parse(answer.result.value);
}

async function cardIn(send: Send, context: string): Promise<Card | null> {
  const dialog = (await locate(send, context, { role: 'dialog' }))[0];
  if (!dialog) return null;
  return call(
    send,
    context,
    dialog,
    `({
      name: node.getAttribute('aria-label') ??
        node.getRootNode().getElementById(node.getAttribute('aria-labelledby'))?.textContent ?? '',
      text: node.innerText,
      busy: node.querySelector('[aria-busy=true]') !== null,
    })`,
  );
}

async function findIn(send: Send, context: string, role: string, name: string): Promise<Point | null> {
  const node = (await locate(send, context, { role, name }))[0];
  if (!node) return null;
  return call(
    send,
    context,
    node,
    `(node.scrollIntoView({ block: 'nearest' }), (({ x, y, width, height }) =>
      ({ x: x + width / 2, y: y + height / 2 }))(node.getBoundingClientRect()))`,
  );
}

/** Nodes by role and name, in closed shadow roots and in the page itself. */
async function locate(send: Send, context: string, value: object): Promise<Shared[]> {
  const hosts = await send<{ result: { value: { value?: { shadowRoot?: Shared | null } }[] } }>(
    'script.evaluate',
    {
      expression: `[...document.querySelectorAll('[popover]')]`,
      // In a world of its own: a page may have overridden what is called here.
      target: { context, sandbox: 'reader' },
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    },
  );
  const roots = hosts.result.value.flatMap((host) => host.value?.shadowRoot ?? []);
  const places = [...roots.map(({ sharedId }) => ({ startNodes: [{ sharedId }] })), {}];
  for (const place of places) {
    const locator = { type: 'accessibility', value };
    const { nodes } = await send<{ nodes: Shared[] }>('browsingContext.locateNodes', {
      context,
      locator,
      ...place,
    });
    if (nodes.length) return nodes.map(({ sharedId }) => ({ sharedId }));
  }
  return [];
}
