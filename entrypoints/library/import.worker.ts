/**
 * Reads files for an import: parses, checks and compares with the store, so that neither the page nor the background waits
 * for it. What is to be put in goes by way of the page to the background, a part at a time; a large dossier is written here, into
 * a database of its own, of which nothing counts before the background says so (ADR 20).
 */
import { Compiler } from '../../lib/lexicon/compile';
import { namesOf } from '../../lib/lexicon/names';
import { openDatabase } from '../../lib/store/database';
import { faultOf } from '../../lib/store/fault';
import { writeLarge } from '../../lib/store/large/write';
import { textsIn } from '../../lib/store/parcels';
import { type FilePreview, previewFiles } from '../../lib/store/preview';

export type Order =
  | { do: 'preview'; files: File[] }
  /** The next part of the files at these places. */
  | { do: 'next'; files: File[] }
  | { do: 'writeLarge'; file: File };

export type Reply =
  | { is: 'reading'; share: number }
  | { is: 'read'; files: FilePreview[] }
  | { is: 'part'; text: string }
  | { is: 'end' }
  /** Bytes of the large dossier's file that are read, checked and written. */
  | { is: 'writing'; bytes: number }
  | { is: 'written'; name: string }
  | { is: 'failed'; sentence: string };

const db = openDatabase();
let texts: AsyncGenerator<string> | null = null;

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  void obey(data).catch((error: unknown) => reply({ is: 'failed', sentence: faultOf(error).sentence }));
});

async function obey(order: Order): Promise<void> {
  if (order.do === 'preview') {
    const files = await previewFiles(db, order.files, (share) => reply({ is: 'reading', share }));
    reply({ is: 'read', files });
    return;
  }
  if (order.do === 'writeLarge') {
    const naming = { namesOf, begin: () => new Compiler() };
    const { name } = await writeLarge(db, order.file, naming, (bytes) => reply({ is: 'writing', bytes }));
    // Let go when this worker ends, once it counts or will not.
    reply({ is: 'written', name });
    return;
  }
  texts ??= textsIn(order.files);
  const next = await texts.next();
  reply(next.done ? { is: 'end' } : { is: 'part', text: next.value });
}

const reply = (message: Reply): void => postMessage(message);
