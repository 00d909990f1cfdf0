import browser from 'webextension-polyfill';
import { attachCard } from '../../lib/card/attach';
import type { Desk } from '../../lib/card/desk';
import { ask } from '../../lib/messages/send';
import { startPage } from '../../lib/page/start';
import { createCard } from '../card/create';
import { desk, find } from '../page.content/desk';

/** Marks names on this page and opens their cards, with the very parts that do it on a news page. */
export async function startSample(): Promise<void> {
  const [settings, commands] = await Promise.all([ask('getSettings', {}), browser.commands.getAll()]);
  const key = (command: string) => commands.find(({ name }) => name === command)?.shortcut ?? '';
  const greeting = {
    on: true,
    marks: settings.ok ? settings.value.marks : ('tint' as const),
    often: 'every' as const,
    quiet: [],
    // Whatever is set for other pages: here the reader is told to rest the pointer.
    trigger: 'rest' as const,
    keys: { next: key('next-mention'), previous: key('previous-mention') },
  };
  startPage({
    greet: async () => greeting,
    find,
    onStart: (mentions, { trigger, keys }, signal) => {
      attachCard({ mentions, desk: sampleDesk, load: async () => createCard, trigger, keys, signal });
    },
    // The page ends with its tab.
    signal: new AbortController().signal,
  });
}

/** A page of ours is no site of which a name could be kept: it would be unmarked everywhere. */
const sampleDesk: Desk = {
  ...desk,
  quietName: async () => ({
    ok: false,
    reason: 'refused',
    sentence: 'This page is a sample: names are marked on it whatever you choose. On other pages this works.',
  }),
};
