/** Two names that stand beside each other in a sentence, with the words around them. */
interface Pair {
  before: string;
  between: string;
  after: string;
}

/**
 * How much the words around two names set one against the other, or both at one table: 3 where they say it of both,
 * 2 where one does it to the other, 1 where more stands between; 0 where they say nothing of the kind.
 */
export function contestBetween({ before, between, after }: Pair): number {
  if (AND.test(between) && (isBetween(before) || JOINTLY.test(after))) return 3;
  if (/^[-–]$/u.test(between) && DISPUTE_NEXT.test(after)) return 3;
  if (!ENDS_ADVERSE.test(between) || UNSAID.test(between)) return 0;
  if (/^['’]s? /u.test(between) && !DEALINGS.test(between)) return 0;
  return STRICT.test(between) ? 2 : 1;
}

/** Whether names behind these words are those of a dispute: a border or a flight is between two as well. */
export function isBetween(before: string): boolean {
  const found = BETWEEN.exec(before);
  return found !== null && (/^pit/u.test(found[0]) || DISPUTE.test(before.slice(0, found.index)));
}

const BODY =
  '(?:the |its |their )?(?:(?:government|authorities|leaders?|regime|army|forces)(?: of)? )?(?:the )?';
const AND = new RegExp(`^(?: (?:government|authorities|regime|army))? (?:and|with) ${BODY}$`, 'u');
const BETWEEN =
  /(?<!\p{L})(?:between|pitting|pits) (?:the )?(?:(?:leaders|presidents|governments|representatives|officials|delegations) (?:of|from) )?(?:the )?$/u;
const MATTERS =
  'talks|negotiations?|dialogue|disputes?|row|quarrel|feud|standoff|stand-off|truce|cease-?fire|peace|war|conflict|clash(?:es)?|fighting|battle|tensions?|rift|disagreements?|differences|rivalry';
/** Between friends, too. */
const DEALS = 'deal|agreement|accord|pact|treaty|discussions?|meetings?|summit|relations';
const DISPUTE = new RegExp(`(?<!\\p{L})(?:${MATTERS}|${DEALS})(?: [^.,;\\n]{0,40})? $`, 'iu');
const DISPUTE_NEXT = new RegExp(`^ (?:border )?(?:${MATTERS})(?!\\p{L})`, 'u');

/** What two do together: "Norway and Finland failed to agree". */
const JOINTLY =
  /^(?: (?:have|had|on \p{Lu}\p{L}+day|also|again|both|are|were|still|will|\p{L}+ly|been))* (?:(?:have |had )?(?:failed|refused|pledged|vowed) to (?:agree|reach|sign|settle)|agreed? (?:on|to|that|a)|signed? |reach(?:ed)? (?:an? |no )|clash|fought|fight(?:ing)? |negotiat|quarrel|disput|disagree|trad(?:ed|ing) (?:blame|fire|accusations|insults|barbs)|accus(?:ed?|ing) each|blam(?:ed?|ing) each|at (?:odds|war)|locked in|(?:hold|held|holding|resum(?:e|ed)|began|begin|start(?:ed)?) (?:\p{L}+ ){0,3}(?:talks|negotiations|dialogue)|sparred|feud(?:ed|ing)|exchanged (?:fire|barbs|insults))/u;

const ADVERSE = [
  'sue[sd]?|suing|accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|attack(?:s|ed|ing)?|criticiz(?:e|es|ed|ing)|criticis(?:e|es|ed|ing)',
  'condemn(?:s|ed|ing)?|denounc(?:e|es|ed|ing)|slam(?:s|med|ming)?|blast(?:s|ed|ing)?|bomb(?:s|ed|ing)?|shell(?:s|ed|ing)?',
  'invad(?:e|es|ed|ing)|fight(?:s|ing)?|fought|challeng(?:e|es|ed|ing)|reject(?:s|ed|ing)?|oppos(?:e|es|ed|ing)|rebuk(?:e|es|ed|ing)',
  'block(?:s|ed|ing)?|ban(?:s|ned|ning)|fin(?:es|ed)|warn(?:s|ed|ing)|threaten(?:s|ed|ing)?|urg(?:es|ed|ing)|boycott(?:s|ed|ing)?',
  'defied|rebuff(?:s|ed)|mock(?:s|ed|ing)?|dismiss(?:es|ed|ing)|ridicul(?:es|ed)|call(?:s|ed|ing) on|(?:hit|hits) back at|lash(?:es|ed) out at',
  'tak(?:es|en|ing) aim at|went after|goes after|tore into|(?:demand(?:s|ed)|insist(?:s|ed)) that|disput(?:es|ed)|beats? up on|hammer(?:s|ed)|clash(?:es|ed) with',
  'protest(?:s|ed|ing)? (?:against|from|by)|negotiat(?:e|es|ed|ing) with|at (?:odds|war) with|broke(?:n)? with|breaks with|ruled? against|rules against',
  '(?:clos(?:es|ed)|shut) its borders? with|(?:cut|cuts|severed|suspended|ended|broke off) (?:all |diplomatic )?(?:ties|relations|talks|contacts) with',
].join('|');
const WITH = `(?:${MATTERS}|lawsuit|suit|complaint|case|strike|strikes|sanctions|tariffs|campaign|offensive) (?:with|against|on)`;
const IMPOSED = 'impos(?:e|es|ed|ing) [^,;.]{3,40} on(?: \\p{Ll}+(?: from)?)?';
/** What may stand before the second name: its title, or whose it is. */
const TITLE =
  "(?:the |an? |its |his |her |their |rival |fellow )*(?:(?!(?:of|in|on|at|to|for|by|with|from|and|or|that|about|over)\\s)\\p{L}[\\p{L}.'’-]* ){0,4}?(?:of )?(?:the )?";
const ENDS_ADVERSE = new RegExp(`(?<!\\p{L})(?:${ADVERSE}|${WITH}|${IMPOSED}) ${TITLE}$`, 'iu');
const DEALINGS = new RegExp(`(?<!\\p{L})(?:${WITH}) ${TITLE}$`, 'iu');
/** Only an aside, a day and helping verbs stand between the first name and its verb; or it has it done. */
const STRICT = new RegExp(
  `^(?:,[^,]{2,80},)?(?: (?:has|have|had|is|was|were|be|been|will|also|then|again|later|on \\p{Lu}\\p{L}+day|repeatedly|\\p{L}+ly|and))* (?:(?:${ADVERSE}|${IMPOSED}) ${TITLE}$|(?:sued|accused|blamed|attacked|criticized|criticised|condemned|bombed|challenged|opposed|blocked|fined|banned|warned) by )`,
  'iu',
);
/** Said by somebody else, or not at all. */
const UNSAID =
  /["“”;]|(?<!\p{L})(?:not|never|n['’]t|if|whether|would|could|might|may|that|who|whose|than)(?= )[^,]*$/u;
