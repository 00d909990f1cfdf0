/** What is disputed stands behind these words: demanded, rejected, delayed, closed. */
export const OBJECT_CUES =
  /\b(?:requir(?:e|es|ed|ing)(?: to)?(?: have| carry| use| pay| show| hold)?|demand(?:s|ed|ing)?|reject(?:s|ed|ing)?|oppos(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|ban(?:s|ned|ning)?|delay(?:s|ed|ing)?|postpon(?:e|es|ed|ing)|suspend(?:s|ed|ing)?|impos(?:e|es|ed|ing)|block(?:s|ed|ing)?|(?:prepared|ready|willing) to \w+|clos(?:ure of|ed|ing)|enforcement of|introduc(?:e|es|ed|ing)|instead of|disput(?:e over|ed)|row over|ban on|adopt(?:s|ed|ing)?|approv(?:e|es|ed|ing)|scrap(?:s|ped|ping)?|lift(?:s|ed|ing)?)\b/gu;

/** Words by which the news names that two sides speak with each other: one term, whichever is used. */
export const PROCESS = /^(?:talks|negotiations|dialogue|discussions|discussion)$/u;

/** Words for the disputed rules as a whole: one term, whichever is used. */
export const RULES = /^(?:rules|measures|requirements|restrictions|changes|regulations|laws|reforms)$/u;

/** Heads that carry no dispute by themselves. */
export const EMPTY_HEADS =
  /^(?:time|times|weeks?|days?|months?|years?|sides?|part|parts|way|ways|number|people|person|man|men|woman|women|thing|things|case|leaders?|enforcement|closure|vehicles|trucks|roads|hopes?|attempt|place|end|round|story|statement|lot|kind|members?|officials?|government|country|world|step|steps)$/u;
