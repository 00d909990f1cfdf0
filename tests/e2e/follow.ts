/** How tests follow a page that lives: its marks beside its text. */
import type { Tab } from './reader';
import { seen } from './steps';

/** Press one of the page's own buttons. */
export const click = (tab: Tab, id: string) => tab.evaluate(`void document.getElementById('${id}').click()`);

/** Every marked word of the page, in view or not, in the order of the alphabet. */
export const marks = (tab: Tab) =>
  tab.evaluate<string[]>(`[...CSS.highlights].filter(([name]) => name.startsWith('sidelight-'))
    .flatMap(([, ranges]) => [...ranges]).map(String).sort()`);

/** What a reader would mark by hand in the text that is shown, in the order of the alphabet. */
const names = (tab: Tab) =>
  tab.evaluate<string[]>(`(document.body.innerText.match(
    /Josep Borrell|Borrell|Jens Stoltenberg|Serbia|Serbien|Kosovo|NATO|\\bEU\\b|license plates/giu) ?? []).sort()`);

/** The marks are, within the time of a wait, those of the text. */
export const follows = (tab: Tab) =>
  seen(async () => String(await marks(tab)) === String(await names(tab)) || null);

/** Scroll the feed to its end until there are so many entries. */
export const grow = (tab: Tab, count: number) =>
  seen(() =>
    tab.evaluate(`(scrollTo(0, document.documentElement.scrollHeight),
      document.querySelectorAll('#feed p').length >= ${count} || null)`),
  );
