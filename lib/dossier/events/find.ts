import { matchesIn } from '../../text/matches';
import { type DateMention, findDates } from '../dates/find';
import type { Doc } from '../document';
import { idMaker, slug } from '../ids';
import { isEnglish } from '../language';
import type { Cast } from '../names/cast';
import type { DossierEvent, When } from '../schema';
import { clausesOf } from './clauses';
import { once } from './once';
import { participantsOf } from './participants';
import { isWhole } from './whole';
import { DATED_NOUN, HAPPENED, MERELY, TO_HAPPEN, UNCERTAIN } from './words';

/**
 * What happened or is to happen, a clause of the source each. What a quoted person promises counts too. A happening
 * without a date is kept, its time unknown.
 */
export function findEvents(doc: Doc, actors: Cast): DossierEvent[] {
  const id = idMaker();
  const english = isEnglish(doc.lang);
  const found = doc.sentences
    .flatMap((sentence) =>
      english ? clausesOf(doc.text.slice(sentence.start, sentence.end), sentence.start) : sentence,
    )
    .flatMap((clause): Omit<DossierEvent, 'id'>[] => {
      const title = doc.text.slice(clause.start, clause.end);
      // The cheap questions first: most clauses tell of no event.
      if (english && !isWhole(title)) return [];
      const participants = participantsOf(doc, clause, actors);
      if (!english && participants.length === 0) return [];
      const dates = findDates(title, doc.published, doc.lang);
      const isTold = dates.length > 0 || participants.length > 0 || /\d/.test(title);
      if (english ? !(isTold && happens(title, dates)) : !isDated(dates)) return [];
      const evidence = [doc.evidence(clause.start, clause.end)];
      return [{ title, when: dateOf(dates), participants, evidence }];
    });
  return once(found).map((event) => ({
    id: id(slug(event.title.split(/\s+/u).slice(0, 8).join(' '), 'event')),
    ...event,
  }));
}

/** In a language whose verbs are unknown, a sentence that names a day and an actor tells what happened. */
function isDated(dates: DateMention[]): boolean {
  return dates.some(({ when }) => when.precision === 'day');
}

/** A verb of happening says so; a date does where more than the day of a saying is dated. */
function happens(title: string, dates: DateMention[]): boolean {
  if (UNCERTAIN.test(title)) return false;
  if (TO_HAPPEN.test(title)) return true;
  const verb = matchesIn(title, HAPPENED).some(({ index }) => !MERELY.test(lead(title, index)));
  if (verb) return true;
  const isDatedItself = dates.some(({ start }) => !SAID.test(lead(title, start)));
  return isDatedItself && (DATED_NOUN.test(title) || PAST.test(title));
}

/** The words before a place in a clause, as far as they bear on it: 80 UTF-16 code units. */
function lead(title: string, at: number): string {
  return title.slice(Math.max(0, at - 80), at);
}

/** The day of the saying, unless what is said has a verb of its own by then: "said the talks would begin on Monday". */
const SAID =
  /(?<!\p{L})(?:said|says|told|added|wrote|tweeted|asked)(?:\s+(?!(?:would|will|was|were|had)\s)\S+){0,5}\s*$/iu;
/** Any verb in the past: "we did not get to an agreement today". */
const PAST = /\b(?:\w{2,}ed|did|went|came|got|took|made|saw|gave|won|lost|left|was|were|had)\b/i;

const UNKNOWN: When = { text: '', from: null, to: null, precision: 'unknown' };

/** When it happened, before how long it is to last: "agreed on Monday to wait until September" was on Monday. */
function dateOf(dates: DateMention[]): When {
  const known = dates.filter(({ when }) => when.from !== null);
  const point = known.find(({ when }) => !/^(?:until|till|by|since|before|after)\s/iu.test(when.text));
  return (point ?? known[0] ?? dates[0])?.when ?? UNKNOWN;
}
