import type { Kind } from '../schema';

/** What the tagger calls a token: outside of names, or at the beginning or inside of a name of a kind. */
export const NAME_LABELS: readonly string[] = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'];

/** The kinds of its names, in the order of the labels. */
export const NAME_KINDS: readonly Kind[] = ['person', 'organization', 'place'];
