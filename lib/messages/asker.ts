/** What the browser, never the message, says of who asks. */
import * as v from 'valibot';
import { type Page, PageSchema } from '../notes/schema';
import { Fault } from '../store/fault';
import { siteOf } from '../store/settings';
import type { Asker } from './serve';

/** The page in the asker's tab, which also speaks for frames of an opaque origin. Null for our own pages. */
export function pageOf({ own, sender }: Asker): Page | null {
  if (own) return null;
  const page = { url: sender.tab?.url ?? sender.url, title: (sender.tab?.title ?? '').slice(0, 2_000) };
  return v.is(PageSchema, page) ? page : null;
}

/** The site of that page, as settings name it; null for our own pages. */
export const siteOfAsker = (asker: Asker): string | null => siteOf(pageOf(asker)?.url);

/** A private window leaves nothing behind in the normal profile. */
export function refusePrivate(tab: { incognito: boolean } | undefined): void {
  if (!tab?.incognito) return;
  throw new Fault(
    'refused',
    'Nothing is kept from a private window. Open the page in a normal window to save.',
  );
}
