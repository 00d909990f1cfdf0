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

/** When a reading is a mention. Some cannot be decided by one block: the page settles them (see `settle.ts`). */
export const Condition = {
  /** Always. */
  Always: 0,
  /** Only where the page also names an actor of the same dossier for sure: a noun, or a name that may be a word here. */
  BesideActor: 1,
  /** Unless the page gives this name to somebody else, and nowhere names this one in full: a bare surname. */
  UnlessRival: 2,
  /** Only where the page also names the whole, or an actor within it: "Serbs" for "Serbs in Kosovo", beside "Kosovo". */
  BesideWhole: 3,
} as const;

/** The answer to one batch of blocks. */
export interface Found {
  entities: EntityRef[];
  /**
   * Five numbers a reading, sorted by block, then start: index of the block, start, end (UTF-16 code units in the
   * block's text), index into `entities`, a `Condition`. Two of one block are of the same words or do not overlap: the
   * same words may name several.
   */
  readings: number[];
  /** Indexes into `entities`: those whose bare surname these blocks give to somebody else. */
  rivals: number[];
}
