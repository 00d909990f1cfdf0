import type { Stance } from '../schema';

/** Words by which somebody takes a stance, as patterns over lower-case text.  */
export const STANCE_CUES: [Stance, RegExp][] = [
  [
    'rejects',
    /\b(?:reject(?:s|ed|ing)?|refus(?:e|es|ed|ing)(?! to)|oppos(?:e|es|ed|ing)|condemn(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|denounc(?:e|es|ed|ing)|rul(?:e|es|ed|ing) out|veto(?:es|ed)?|protest(?:s|ed|ing)? against|block(?:s|ed)|object(?:s|ed|ing)? to|criticiz(?:es|ed)|criticis(?:es|ed)|challeng(?:es|ed)|overturn(?:s|ed)|struck down|rul(?:es|ed) against|appealed against|contest(?:s|ed|ing)|resist(?:s|ed|ing)|boycott(?:s|ed|ing)|vot(?:e|es|ed) against|call(?:s|ed)? off|opposition to|objections? to|rejection of|condemnation of)\b/gu,
  ],
  [
    'delays',
    /\b(?:delay(?:s|ed|ing)?|postpon(?:e|es|ed|ing)|suspend(?:s|ed|ing)?|defer(?:s|red|ring)?|put off|push(?:es|ed)? back)\b/gu,
  ],
  [
    'demands',
    /\b(?:demand(?:s|ed|ing)?|want(?:s|ed)|seek(?:s|ing)|sought|push(?:es|ed|ing) for|press(?:es|ed|ing) for|requir(?:e|es|ed|ing)|insist(?:s|ed|ing)? on|call(?:s|ed|ing)? (?:for|on)|urg(?:e|es|ed|ing)|order(?:s|ed|ing)|ask(?:s|ed|ing)? for|oblig(?:e|es|ed)|must|(?:push|plea|demands?) for)\b/gu,
  ],
  [
    'offers',
    /\b(?:offer(?:s|ed|ing)?(?: to \w+)?|propos(?:e|es|ed|ing)|(?:is|was|are|were|stands?|stood|remains?|remained) (?:prepared|ready|willing) to|(?:is|was|are|were) eager to|volunteer(?:s|ed)?|pledg(?:e|es|ed|ing)(?: to \w+)?|hopes to)\b/gu,
  ],
  [
    'accepts',
    /\b(?:accept(?:s|ed|ing)?|agree(?:s|d|ing)?|(?:has|have|had) committed to|commit(?:s|ted)? to|welcom(?:e|es|ed|ing)|approv(?:e|es|ed|ing)|back(?:s|ed)(?! (?:out|down|away|off|up))|support(?:s|ed|ing)|favou?r(?:s|ed)|vot(?:e|es|ed) for|in favou?r of|endors(?:e|es|ed|ing)|consent(?:s|ed)?|defend(?:s|ed)|prais(?:es|ed)|sign(?:s|ed)(?= (?:an?|the) )|support for|backing for|endorsement of|acceptance of)\b/gu,
  ],
  [
    'warns',
    /\b(?:warn(?:s|ed|ing)?|threaten(?:s|ed|ing)?(?: to \w+)?|caution(?:s|ed|ing)?|would be (?:difficult|hard|dangerous|wrong|impossible)|fear(?:s|ed))\b/gu,
  ],
];
