import '../../components/styles/pages';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Popup } from '../../components/popup/popup';
import type { NameHere, PageView } from '../../components/popup/view';
import { dayOf } from '../../lib/card/days';
import type { NewsEntry } from '../../lib/card/news';
import { exportEverything } from '../../lib/messages/export';
import { hear } from '../../lib/messages/hear';
import { ask } from '../../lib/messages/send';
import { tellTab } from '../../lib/messages/tell';
import { openDatabase } from '../../lib/store/database';
import { DEFAULTS, isOnAt, type Settings } from '../../lib/store/settings';
import { type Counts, followCounts } from './counts';
import { type Front, isInTab, lookInFront } from './front';
import { pageView } from './page-view';

const db = openDatabase();
let front: Front = { is: 'closed' };
let settings: Settings = DEFAULTS;
let counts: Counts | null = null;
let news: NewsEntry[] = [];
let chosen: string | null = null;
/** Why the page did not become a source. */
let unmade: string | null = null;
/** The newest drawing: an older one that is still reading is dropped. */
let drawing = {};

hear((tidings) => {
  if (tidings.tell === 'settingsChanged' || tidings.tell === 'lexiconChanged') void look();
  if (tidings.tell === 'newsChanged' && front.is === 'open' && tidings.tab === front.tab) void look();
});
// In a tab of its own the popup may be left and come back to, with another page in front since.
document.addEventListener('visibilitychange', () => document.hidden || void look());
void look();

async function look(): Promise<void> {
  const [now, answer] = await Promise.all([lookInFront(), ask('getSettings', {})]);
  front = now;
  if (answer.ok) settings = answer.value;
  counts?.stop();
  counts = front.is === 'open' ? followCounts(front.tab, () => void draw()) : null;
  const fresh = front.is === 'open' ? await ask('newsOf', { tab: front.tab }) : null;
  news = fresh?.ok ? fresh.value : [];
  const heard = (await counts?.ask()) ?? false;
  await draw(heard);
}

async function draw(heard = true): Promise<void> {
  const mine = {};
  drawing = mine;
  const names = heard && counts ? counts.names() : null;
  const page = await pageView(db, { front, settings, names, news, chosen });
  if (drawing === mine) show(page);
}

function show(page: PageView): void {
  const site = front.is === 'open' ? front.site : null;
  render(
    <Popup
      page={page}
      today={dayOf(new Date())}
      site={site === null ? null : { on: isOnAt(settings, site) }}
      all={settings.on}
      onSite={(on) => site !== null && change({ sites: { ...settings.sites, [site]: on } })}
      onAll={(on) => change({ on })}
      onChoose={(dossier) => {
        chosen = dossier;
        void draw();
      }}
      onGo={(name) => void go(name)}
      onGoToNews={(entry) => void goToNews(entry)}
      onOften={(often) => change({ often })}
      onDim={(dim) => change({ dim })}
      onAllow={() => {
        // Within the click, or the browser does not ask. The background then starts in the open pages, and says so.
        if (front.is === 'forbidden') void browser.permissions.request({ origins: front.origins });
      }}
      onReload={() => {
        if (front.is === 'open') void browser.tabs.reload(front.tab).then(() => close());
      }}
      onExport={() => void exportEverything(db)}
      onMakeSource={canBeMade(page) ? () => void makeSource(page) : null}
      unmade={unmade}
    />,
    document.body.firstElementChild ?? document.body,
  );
}

async function change(part: Partial<Settings>): Promise<void> {
  const answer = await ask('changeSettings', part);
  if (answer.ok) settings = answer.value;
  await look();
}

/** Where Sidelight is off it reads nothing; a page from before it was installed can be read all the same. */
const canBeMade = ({ is }: PageView): boolean => front.is === 'open' && is !== 'off';

/** The library comes in front and takes it from there. */
async function makeSource(page: PageView): Promise<void> {
  if (front.is !== 'open') return;
  const answer = await ask('makeSource', { review: crypto.randomUUID(), tab: front.tab });
  unmade = answer.ok ? null : answer.sentence;
  if (!answer.ok) show(page);
  else if (!(await isInTab())) close();
}

async function go(name: NameHere): Promise<void> {
  counts?.go(name);
  await showPage();
}

async function goToNews({ id }: NewsEntry): Promise<void> {
  if (front.is === 'open') await tellTab(browser, front.tab, { tell: 'goToNews', id });
  await showPage();
}

async function showPage(): Promise<void> {
  if (front.is === 'open' && (await isInTab())) await browser.tabs.update(front.tab, { active: true });
}
