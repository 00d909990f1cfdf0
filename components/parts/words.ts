/** Words for the closed sets of a dossier, and small joins of words. */
import type { Kind, Stance } from '../../lib/dossier/schema';

export const KIND: Record<Kind, string> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  group: 'Group',
  term: 'Term',
};

export const STANCE: Record<Stance, string> = {
  demands: 'Demands',
  rejects: 'Rejects',
  accepts: 'Accepts',
  offers: 'Offers',
  warns: 'Warns',
  delays: 'Delays',
};

/** "1 name", "17 names". */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;

/** "A", "A and B", "A, B and C". */
export const joined = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** Who said it and how, in the source's order: "the minister said", but "according to the minister". */
export const cued = (who: string, cue: string): string =>
  (isAccording(cue) ? (who === '' ? [] : [cue, who]) : [who, cue]).filter(Boolean).join(' ');

/** Whether a cue stands before who speaks, and not before what is said. */
export const isAccording = (cue: string): boolean => /^according to$/iu.test(cue);
