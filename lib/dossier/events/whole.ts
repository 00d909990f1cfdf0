import { FUNCTION_WORDS } from '../words/common';

/** Whether a clause can stand alone as a title: it begins with its subject and breaks off nowhere. */
export function isWhole(title: string): boolean {
  const [first = ''] = /^\p{L}+/u.exec(title) ?? [];
  const [last = ''] = /\p{L}+$/u.exec(title) ?? [];
  if (LEFT_OPEN.test(last) || /^I$/u.test(first)) return false;
  return !/^\p{Ll}/u.test(first) || SUBJECT.test(first) || !(FUNCTION_WORDS.has(first) || /ed$/u.test(first));
}

/** Words that a title may begin with in small letters, where a mark or a joint stood before it. */
const SUBJECT =
  /^(?:the|both|an?|it|he|she|they|we|there|this|that|these|those|its|his|her|their|our|all|some|many|most|several|two|three|four|five|six|seven|eight|nine|ten|another|each|one|no|nobody|over|in|on|at|last|after|during)$/u;
/** Words that nothing ends with. */
const LEFT_OPEN =
  /^(?:the|an?|to|of|during|by|as|into|with|for|from|at|and|or|but|that|which|who|whose|its|his|her|their|is|was|were|are|be|been|called|labelled|labeled|named|has|had|have)$/iu;
