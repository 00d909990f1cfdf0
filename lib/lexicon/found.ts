/**
 * What the background tells a page about the names in its blocks. Plain JSON and small: in Chromium messages are JSON,
 * and the page needs ids and offsets, not dossiers.
 */
import type { Kind } from '../dossier/schema';

/** An entity as a page knows it. */
export interface EntityRef {
  /** The dossier's id. */
  dossier: string;
  /** The entity's id within its dossier. */
  entity: string;
  name: string;
  kind: Kind;
}

/** The answer to one batch of blocks. */
export interface Found {
  entities: EntityRef[];
  /**
   * Five numbers a reading, sorted by block, then start: index of the block, start, end (UTF-16 code units in the
   * block's text), index into `entities`, a condition (`condition.ts`). Two of one block are of the same words or do not overlap: the
   * same words may name several.
   */
  readings: number[];
  /** Indexes into `entities`: those whose bare surname these blocks give to somebody else. */
  rivals: number[];
}
