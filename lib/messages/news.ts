/**
 * What each page that is being read has that the reader's dossiers have not. It is made in the background once the page
 * is still, and ended when the page is left.
 */
import type { Browser, Tabs } from 'webextension-polyfill';
import type { NewsEntry } from '../card/news';
import type { EntityRef } from '../lexicon/found';
import type { Made } from '../workshop/order';
import type { Workshop } from '../workshop/workshop';
import { snapshotIn } from './snapshot-in';

/** What is told of one page, as the browser keeps it. */
interface PageNews {
  url: string;
  entries: NewsEntry[];
}

export interface News {
  /** These were found on the page in this tab. */
  found(tab: Tabs.Tab, entities: readonly EntityRef[]): void;
  /** The tab is at this address now. */
  at(tab: number, url: string): void;
  /** The tab loads a page, or is closed. */
  left(tab: number): void;
  /** The dossiers changed: what was new may be known now. The names of every page are about to be found anew. */
  forget(): void;
  /** What is told of the page that the tab shows; nothing where it was not made, or not yet. */
  of(tab: Pick<Tabs.Tab, 'id' | 'url'>): Promise<NewsEntry[]>;
}

interface Means {
  browser: Browser;
  workshop: Workshop;
  /** What an article says of what these dossiers know, and which of it is new. */
  compare: (made: Made, dossiers: readonly string[]) => Promise<NewsEntry[]>;
  /** What is told of a tab changed. */
  onChange: (tab: number) => void;
}

/** A page is still when no names were found on it for so long, in milliseconds. */
const STILL = 800;
/** Fewer names of one dossier on a page are a mention in passing: it is not worth building. */
const LEAST_NAMES = 2;

/** UTF-16 code units of HTML. Longer pages are books, or feeds without end: nobody waits for them, so they are left. */
const MOST_HTML = 600_000;

interface Reading {
  url: string;
  /** The names that were found, "dossier/entity", by dossier. */
  names: Map<string, Set<string>>;
  timer: ReturnType<typeof setTimeout> | undefined;
  state: 'waiting' | 'building' | 'told';
}

export function keepNews({ browser, workshop, compare, onChange }: Means): News {
  const readings = new Map<number, Reading>();

  async function make(tab: number, reading: Reading): Promise<void> {
    const dossiers = [...reading.names].filter(([, { size }]) => size >= LEAST_NAMES).map(([id]) => id);
    if (dossiers.length === 0) return;
    reading.state = 'building';
    const page = await snapshotIn(browser, tab);
    if (page.html.length > MOST_HTML || readings.get(tab) !== reading) return;
    const order = orderOf(tab);
    const outcome = await workshop.build(order, { kind: 'page', html: page.html, url: page.url });
    // Left, or at another page, meanwhile.
    if (readings.get(tab) !== reading || !outcome.ok) return;
    const entries = await compare(outcome.made, dossiers);
    if (readings.get(tab) !== reading) return;
    reading.state = 'told';
    await keep(tab, { url: reading.url, entries });
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/news.js'] });
    onChange(tab);
  }

  async function keep(tab: number, news: PageNews): Promise<void> {
    // The browser's memory only: it outlives this worker, and goes with the browser.
    await browser.storage.session.set({ [keyOf(tab)]: news });
    const count = news.entries.filter(({ what }) => what !== 'known').length;
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: BADGE });
    await browser.action.setBadgeText({ tabId: tab, text: count > 0 ? String(count) : '' });
  }

  function end(tab: number): void {
    const reading = readings.get(tab);
    readings.delete(tab);
    clearTimeout(reading?.timer);
    if (reading?.state === 'building') void workshop.cancel(orderOf(tab));
    clear(tab);
  }

  function clear(tab: number): void {
    void browser.storage.session.remove(keyOf(tab));
    void browser.action.setBadgeText({ tabId: tab, text: '' }).catch(() => {});
  }

  async function told(tab: number): Promise<PageNews | undefined> {
    const held = await browser.storage.session.get(keyOf(tab));
    return held[keyOf(tab)] as PageNews | undefined;
  }

  function at(tab: number, url: string): void {
    const reading = readings.get(tab);
    if (reading && reading.url !== pageOf(url)) end(tab);
    if (!reading) void endTold(tab, pageOf(url)).catch(() => {});
  }

  /** A background that was stopped in between knows of the page before only what it told. */
  async function endTold(tab: number, url: string): Promise<void> {
    const news = await told(tab);
    if (news && news.url !== url) clear(tab);
  }

  return {
    found({ id, url, incognito }, entities) {
      if (id === undefined || url === undefined || incognito || entities.length === 0) return;
      at(id, url);
      const reading = readings.get(id) ?? waiting(pageOf(url));
      readings.set(id, reading);
      for (const { dossier, entity } of entities) {
        const names = reading.names.get(dossier) ?? new Set();
        reading.names.set(dossier, names.add(entity));
      }
      if (reading.state !== 'waiting') return;
      clearTimeout(reading.timer);
      // Where the page cannot be read there is no news: nobody asked for it.
      reading.timer = setTimeout(() => void make(id, reading).catch(() => {}), STILL);
    },

    at,
    left: end,

    forget() {
      for (const [tab, { url }] of [...readings]) {
        end(tab);
        readings.set(tab, waiting(url));
      }
    },

    async of({ id, url = '' }) {
      const news = id === undefined ? undefined : await told(id);
      return news?.url === pageOf(url) ? news.entries : [];
    },
  };
}

const waiting = (url: string): Reading => ({ url, names: new Map(), timer: undefined, state: 'waiting' });
/** A fragment is a place on the same page. */
const pageOf = (url: string): string => url.replace(/#.*$/su, '');
const keyOf = (tab: number) => `news-${tab}`;
const orderOf = (tab: number) => `news-${tab}`;
/** Our verdigris, dark enough for white figures. */
const BADGE = '#1f6f66';
