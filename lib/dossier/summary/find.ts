import type { Doc } from '../document';
import { isEnglish } from '../language';
import type { Cast } from '../names/cast';
import type { Position, Summary } from '../schema';
import { isDispute } from './dispute';
import { mediatorsOf } from './mediators';
import { nextOf } from './next';
import { questionOf } from './question';
import { statusOf } from './status';

/**
 * What is disputed, between whom, who mediates, where it stands and what comes next; empty where an article is about no
 * dispute.
 */
export function summaryOf(doc: Doc, cast: Cast, parties: string[], positions: Position[]): Summary {
  if (!isEnglish(doc.lang) || !isDispute(doc, parties, positions))
    return { question: '', parties: [], mediators: [], status: null, next: null };
  return {
    question: questionOf(doc, cast, parties, positions),
    parties,
    mediators: mediatorsOf(doc, cast, parties),
    status: statusOf(doc, { parties, mentions: cast.mentions }),
    next: nextOf(doc),
  };
}
