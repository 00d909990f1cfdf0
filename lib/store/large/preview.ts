import type { Standing } from '../../dossier/pack/differences';
import type { Database } from '../database';
import { Fault } from '../fault';
import { correctionsIn, findingsIn } from '../shelved';
import { piecesOf } from './file';
import { HeadReader } from './head';

/** What a file brings that is too large to be compared. */
export interface LargePreview {
  id: string;
  title: string;
  revision: number;
  standing: Standing;
  held: { title: string; revision: number; sources: number; corrections: number } | null;
  large: { sources: number; entities: number };
}

/** Reads the file as far as it is cut into pieces: they are counted here, and checked one by one when they are written. */
export async function previewLarge(
  db: Database,
  file: Blob,
  moved: (bytes: number) => void,
): Promise<LargePreview> {
  const reader = new HeadReader();
  for await (const pieces of piecesOf(file, moved)) for (const piece of pieces) reader.take(piece);
  const { id, title, revision } = reader.head;
  const { sources, entities } = reader.counts;
  const held = await db.dossiers.get(id);
  const added = held ? (await findingsIn(db, id)).length + (await correctionsIn(db, id)).length : 0;
  if (added > 0) throw new Fault('invalid', ADDED);
  return {
    id,
    title,
    revision,
    standing: standingOf(held?.revision ?? null, revision),
    held: held ? { title: held.title, revision: held.revision, sources: 0, corrections: 0 } : null,
    large: { sources, entities },
  };
}

function standingOf(mine: number | null, theirs: number): Standing {
  if (mine === null) return 'new';
  if (mine === theirs) return 'differs';
  return mine < theirs ? 'newer' : 'older';
}

const ADDED =
  'It would take the place of a dossier to which you added sources or corrections, and is too large to be joined with them. Nothing was imported. Export that dossier and delete it first.';
