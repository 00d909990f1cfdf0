/** The menu on selected words of a page: they are added to what is known from that page, as a finding of the reader. */
import type { Browser, Menus, Tabs } from 'webextension-polyfill';
import type { Quote } from '../page/selected';
import type { Message } from './table';

const WORDS: Record<NonNullable<Message<'makeSource'>['add']>['as'], string> = {
  actor: 'Add as actor',
  term: 'Add as term',
  statement: 'Add as statement',
};

type Added = keyof typeof WORDS;

/** Browsers keep a menu until the next installation. */
export async function putWordsMenu({ contextMenus, runtime }: Browser): Promise<void> {
  const { host_permissions = [] } = runtime.getManifest() as { host_permissions?: string[] };
  await contextMenus.removeAll();
  for (const [id, title] of Object.entries(WORDS))
    contextMenus.create({ id, title, contexts: ['selection'], documentUrlPatterns: host_permissions });
}

/** What the press of a menu's entry asks for; null where it is none of ours, or nothing was selected. */
export async function wordsPressed(
  { scripting }: Browser,
  { menuItemId, frameId = 0, selectionText = '' }: Menus.OnClickData,
  tab: Tabs.Tab | undefined,
): Promise<Message<'makeSource'> | null> {
  if (!isAdded(menuItemId) || tab?.id === undefined) return null;
  const [frame] = await scripting
    .executeScript({
      target: { tabId: tab.id, frameIds: [frameId] },
      files: ['/selected.js'],
      injectImmediately: true,
    })
    .catch(() => []);
  const quote = (frame?.result as Quote | null | undefined) ?? {
    exact: selectionText,
    prefix: '',
    suffix: '',
  };
  return { review: crypto.randomUUID(), tab: tab.id, add: { as: menuItemId, ...quote } };
}

const isAdded = (id: unknown): id is Added => typeof id === 'string' && Object.hasOwn(WORDS, id);
