import type { When } from '../../lib/dossier/schema';
import { dayInWords } from '../cite/day';

/** A time in our words and the source's: `about` where the source gives no exact day. */
export function timeInWords(when: When): { day: string } | { about: string } | null {
  if (when.from !== null && when.from === when.to) return { day: dayInWords(when.from) };
  if (when.text !== '') return { about: when.text };
  return null;
}
