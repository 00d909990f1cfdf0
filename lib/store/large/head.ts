/** What a large dossier says of itself: all but its sources and entities. */
import * as v from 'valibot';
import type { Piece } from '../../dossier/pack/cut';
import { formatOf } from '../../dossier/pack/read';
import { type Dossier, DossierSchema, FORMAT, id } from '../../dossier/schema';
import { PARTS, type PartName } from '../database';
import { Fault } from '../fault';
import { parsedPiece } from './file';

export type Head = Omit<Dossier, PartName>;

/** A source or an entity of the file. */
export type Item = Piece & { key: 'sources' | 'entities'; at: number };

/** Collects the members as they come, and counts the items of the lists. */
export class HeadReader {
  readonly counts: Record<PartName, number> = {
    sources: 0,
    entities: 0,
    statements: 0,
    events: 0,
    positions: 0,
    numbers: 0,
    relations: 0,
  };
  private readonly members: Record<string, unknown> = {};

  /** Answers the piece where it is a source or an entity, which are the caller's. */
  take(piece: Piece): Item | null {
    const { key, at } = piece;
    if (at === null) {
      this.members[key] = parsedPiece(piece);
      if (key === 'format' && formatOf(this.members) !== FORMAT) throw new Fault('invalid', FOREIGN);
      return null;
    }
    if (!isPart(key)) return null;
    if (key !== 'sources' && key !== 'entities') throw new Fault('invalid', ONLY_NAMES);
    this.counts[key] += 1;
    return { ...piece, key, at };
  }

  /** The dossier's id, which must stand before its entities. */
  get id(): string {
    if (formatOf(this.members) !== FORMAT || !v.is(id, this.members.id)) throw new Fault('invalid', ORDER);
    return this.members.id;
  }

  /** Once all is read. */
  get head(): Head {
    const parsed = v.safeParse(v.omit(DossierSchema, PARTS), this.members);
    if (!parsed.success || this.counts.sources === 0) throw new Fault('invalid', FOREIGN);
    return parsed.output;
  }
}

const isPart = (key: string): key is PartName => PARTS.some((part) => part === key);

const FOREIGN =
  'This file holds no Sidelight dossier that this version can read. Nothing was imported. Choose a file that Sidelight exported.';
const ONLY_NAMES =
  'This dossier is larger than 20 MB, and one so large can have sources and names only. Nothing was imported. Spread its statements, events, positions, numbers and relations over several dossiers.';
const ORDER =
  'This dossier is larger than 20 MB, and in one so large the format, the id and the sources stand before the entities. Nothing was imported. Ask whoever made it for a file in this order.';
