/** A name met in a text, and what may come of it. */
import type { Kind } from '../dossier/schema';
import type { Block, Neighbour } from './block';
import type { Form } from './find';

export interface Sighting {
  block: Block;
  start: number;
  end: number;
  traits: number;
  kind: Kind;
  /** The entity's full name. */
  name: string;
  form: Form;
  /** Whether a known name ends or begins at this word. */
  isKnown: (word: Pick<Neighbour, 'start' | 'end'>) => boolean;
}

/**
 * `doubtful`: a name if the page is about this dossier at all. `rival`: the words name somebody else who bears this
 * surname.
 */
export type Verdict = 'name' | 'doubtful' | 'other' | 'rival';
