import type { Stance } from '../schema';

/** Words by which somebody takes a stance, as patterns over lower-case text. The first that fits wins. */
export const STANCE_CUES: [Stance, RegExp][] = [
  [
    'rejects',
    /\b(?:reject(?:s|ed|ing)?|refus(?:e|es|ed|ing)(?! to)|oppos(?:e|es|ed|ing)|condemn(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|denounc(?:e|es|ed|ing)|rul(?:e|es|ed|ing) out|veto(?:es|ed)?|protest(?:s|ed)? against)\b/u,
  ],
  [
    'delays',
    /\b(?:delay(?:s|ed|ing)?|postpon(?:e|es|ed|ing)|suspend(?:s|ed|ing)?|defer(?:s|red|ring)?|put off|push(?:es|ed)? back)\b/u,
  ],
  [
    'demands',
    /\b(?:demand(?:s|ed|ing)?|requir(?:e|es|ed|ing)|insist(?:s|ed|ing)? on|call(?:s|ed|ing)? (?:for|on)|urg(?:e|es|ed|ing)|order(?:s|ed|ing)|ask(?:s|ed|ing)? for|oblig(?:e|es|ed)|must)\b/u,
  ],
  [
    'offers',
    /\b(?:offer(?:s|ed|ing)?|propos(?:e|es|ed|ing)|(?:is|was|are|were|stands?|stood|remains?|remained) (?:prepared|ready|willing) to|(?:is|was|are|were) eager to|volunteer(?:s|ed)?|pledg(?:e|es|ed|ing)|hopes to)\b/u,
  ],
  [
    'accepts',
    /\b(?:accept(?:s|ed|ing)?|agree(?:s|d|ing)?|(?:has|have|had) committed to|commit(?:s|ted)? to|welcom(?:e|es|ed|ing)|approv(?:e|es|ed|ing)|back(?:s|ed)(?! (?:out|down|away|off|up))|endors(?:e|es|ed|ing)|consent(?:s|ed)?)\b/u,
  ],
  [
    'warns',
    /\b(?:warn(?:s|ed|ing)?|threaten(?:s|ed|ing)?|caution(?:s|ed|ing)?|would be (?:difficult|hard|dangerous|wrong|impossible)|fear(?:s|ed))\b/u,
  ],
];
