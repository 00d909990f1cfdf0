import type { DossierRow } from '../database';
import { Fault } from '../fault';
import { isSoundRow } from '../parts';
import { withLarge } from './database';

/** The rows by which large dossiers come to count, with the editions that they take the place of. */
export async function largeHeads(
  names: readonly string[],
): Promise<{ row: DossierRow; onto: string | null }[]> {
  const heads: { row: DossierRow; onto: string | null }[] = [];
  for (const name of names) {
    const head = await withLarge(name, (large) => large.parts.get('head'));
    if (head?.key !== 'head' || !isSoundRow(head.row)) throw new Fault('gone', GONE);
    heads.push({ row: head.row, onto: head.onto });
  }
  return heads;
}

const GONE = 'A large dossier of this import is not whole. Nothing was imported. Choose the file again.';
