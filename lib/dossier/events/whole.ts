import { FUNCTION_WORDS } from '../words/common';

/** Whether a clause can stand alone as a title: it begins with its subject and breaks off nowhere. */
export function isWhole(title: string): boolean {
  const [first = ''] = /^\p{L}+/u.exec(title) ?? [];
  const [last = ''] = /\p{L}+$/u.exec(title.slice(-LONGEST_OPEN)) ?? [];
  if (LEFT_OPEN.test(last) || /^I$/u.test(first) || SAYING_LAST.test(title) || VERB_FIRST.test(title))
    return false;
  return !/^\p{Ll}/u.test(first) || SUBJECT.test(first) || !(FUNCTION_WORDS.has(first) || /ed$/u.test(first));
}

/** Words that a title may begin with in small letters, where a mark or a joint stood before it. */
const SUBJECT =
  /^(?:the|both|an?|it|he|she|they|we|there|this|that|these|those|its|his|her|their|our|all|some|many|most|several|two|three|four|five|six|seven|eight|nine|ten|another|each|one|no|nobody|over|in|on|at|last|after|during)$/u;
/** A clause that ends with who says what another clause holds: "The Gazette reported on Saturday". */
const SAYING_LAST =
  /(?<!\p{L})(?:said|says|told(?: (?:the )?[\p{L}’'.-]+){1,4}|declared|noted|reported|added|wrote|tweeted|asked|argued|claimed|insisted|replied|explained|stated|warned|announced|confirmed|revealed|acknowledged)(?: (?:on |late |early |earlier |last )?(?:\p{Lu}\p{L}+day|today|yesterday|week|night)(?: (?:morning|afternoon|evening|night))?)?$/u;
/** "features a report": its subject stands before the cut. */
const VERB_FIRST = /^\p{Ll}+s (?:an?|the|its|his|her|their) /u;
/** UTF-16 code units: longer than any of the words that nothing ends with, so that no more need be searched. */
const LONGEST_OPEN = 12;
/** Words that nothing ends with. */
const LEFT_OPEN =
  /^(?:the|an?|to|of|during|by|as|into|with|for|from|at|and|or|but|that|which|who|whose|its|his|her|their|is|was|were|are|be|been|called|labelled|labeled|named|has|had|have)$/iu;
