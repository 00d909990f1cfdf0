/**
 * A people by the shorter half of its name: "Serbs" for "Serbs in Kosovo". It may not stand for those of another country,
 * be that written before it or behind: "Bosnian Serbs", "Bosnia's Serbs", "the Serbs of Bosnia".
 */
import { fold } from '../text/fold';
import { isAcronymLike, type Neighbour, opensSentence, wordAfter, wordBefore } from './block';
import type { Sighting } from './sighting';
import * as words from './words';

export function isAnotherGroup(sighting: Sighting): boolean {
  const { block, start, end, name } = sighting;
  const own = fold(name).split(' ');
  const before = ownerBefore(sighting, wordBefore(block, start));
  if (before && isOf(before, own)) return false;
  return (!!before && isForeign(sighting, before)) || livesElsewhere(sighting, end, own);
}

/** "Bosnia" in "Bosnia's Serbs". */
function ownerBefore({ block }: Sighting, before: Neighbour | null): Neighbour | null {
  return before?.text === 's' ? wordBefore(block, before.start) : before;
}

function isForeign({ block }: Sighting, before: Neighbour): boolean {
  if (words.PLAIN.has(before.folded) || words.TITLES.has(before.folded)) return false;
  if (words.PROPER.has(before.folded)) return true;
  const tells = block.capitalsTell && !opensSentence(block, before.start);
  return before.isCapital && tells && !isAcronymLike(before.text);
}

/** Words to look at behind the name: "Serbs who have lived in the south of Croatia". */
const REACH = 7;

function livesElsewhere({ block }: Sighting, end: number, own: readonly string[]): boolean {
  let word = wordAfter(block, end);
  for (let steps = 0; word?.gap === 'space' && steps < REACH; steps += 1) {
    if (isOf(word, own)) return false;
    if (words.COUNTRY_WORDS.has(word.folded) && !words.PLAIN.has(word.folded)) return steps > 0;
    if (!words.PLAIN.has(word.folded) && !words.RESIDING.has(word.folded)) return false;
    word = wordAfter(block, word.end);
  }
  return false;
}

/** Of the place in the group's own name: "Kosovan" and "Kosovar" for "Kosovo". */
function isOf({ folded }: Neighbour, own: readonly string[]): boolean {
  return own.some((word) => {
    let same = 0;
    while (same < word.length && word[same] === folded[same]) same += 1;
    return same >= 4 && same >= Math.min(word.length, folded.length) - 2;
  });
}
