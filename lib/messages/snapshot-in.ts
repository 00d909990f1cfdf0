/** The page in a tab as its reader sees it. */
import type { Browser } from 'webextension-polyfill';
import type { Snapshot } from '../page/snapshot';
import { Fault } from '../store/fault';

/** @throws Fault where the page cannot be read. */
export async function snapshotIn(
  { scripting }: Browser,
  tabId: number,
): Promise<Extract<Snapshot, { ok: true }>> {
  const [frame] = await scripting
    // At once: a page may be loading its last advertisement for ever.
    .executeScript({ target: { tabId }, files: ['/snapshot.js'], injectImmediately: true })
    .catch(() => []);
  const snapshot = frame?.result as Snapshot | undefined | null;
  if (!snapshot) throw new Fault('refused', CLOSED);
  if (!snapshot.ok) throw new Fault('invalid', snapshot.sentence);
  return snapshot;
}

const CLOSED =
  'Sidelight cannot read this page: the browser keeps it closed. Copy its text and use New from text in the library.';
