import type { Doc } from '../document';
import type { Cast, Mention } from '../names/cast';
import { outermost } from '../seek';

const TALKS =
  '(?:talks|negotiations|dialogue|discussions|meetings?|summit|conference|cease-?fire|truce|peace|deal|agreement|accord|process|exchange|swap)';
const MEDIATOR = '(?:mediator|facilitator|intermediary|go-between|honest broker)';
const HELPED = '(?:mediat(?:e|ed|es|ing)|broker(?:ed|s|ing)?|facilitat(?:e|ed|es|ing))';
const AUXILIARY = '(?:has|have|had|is|are|was|were|been|will|also|again|\\p{L}+ly)';

/** Right before a name that mediates: "brokered by", "under the auspices of"; of a host, talks before that. */
const BEFORE = new RegExp(
  [
    `(?<!\\p{L})(?:mediated|brokered|facilitated) by (?:the )?$`,
    `(?<!\\p{L})under (?:the )?(?:auspices|aegis|mediation|patronage) of (?:the )?$`,
    `(?<!\\p{L})(?:mediation|facilitation) (?:by|of|from) (?:the )?$`,
    `(?<!\\p{L})${MEDIATOR}s? (?:(?:from|for|of) )?(?:the )?$`,
    `(?<!\\p{L})${TALKS}(?: [^.;"“”]{0,60})?,? (?:hosted|chaired|convened|led|sponsored|overseen) by (?:the )?$`,
  ].join('|'),
  'iu',
);

/** Right behind it: "-brokered", "as mediator", "hosted talks". */
const AFTER = new RegExp(
  [
    `^[- ](?:mediated|brokered|facilitated)(?!\\p{L})`,
    `^-(?:hosted|chaired|led|sponsored) (?:\\p{L}+ ){0,2}${TALKS}(?!\\p{L})`,
    `^(?: (?:acting|serving))? as (?:an? |the )?(?:\\p{Ll}+ )?${MEDIATOR}s?(?!\\p{L})`,
    `^,? (?:which|who) ${AUXILIARY}(?: ${AUXILIARY})* ${HELPED}(?!\\p{L})`,
    `^(?:,[^,]{2,60},)?(?: ${AUXILIARY})* ${HELPED}(?: (?:the|a|an|these|those|its|their))? (?:\\p{L}+ ){0,2}${TALKS}(?!\\p{L})`,
    `^(?:,[^,]{2,60},)?(?: ${AUXILIARY})* (?:head(?:s|ed|ing)? up|chair(?:s|ed|ing)?|host(?:s|ed|ing)?)(?: (?:the|these))? (?:\\p{L}+ ){0,2}(?:talks|negotiations|dialogue|discussions|peace (?:meeting|summit|conference))(?!\\p{L})`,
  ].join('|'),
  'iu',
);

/** Between two names of a list. */
const JOINT = /^(?:,|,? and|,? along with|,? together with) (?:the )?$/u;

/** UTF-16 code units looked at before a name and behind it. */
const NEAR = 120;

/** Who mediates: named by the source as such, and no party. Of a list, all. */
export function mediatorsOf({ text }: Doc, { mentions, entities }: Cast, parties: string[]): string[] {
  const terms = new Set(entities.filter(({ kind }) => kind === 'term').map(({ id }) => id));
  const names = outermost(mentions.filter(({ entity }) => !terms.has(entity)));
  const isJoined = (first?: Mention, second?: Mention) =>
    first && second && JOINT.test(text.slice(first.end, second.start));
  const found = names.map(({ start }) => BEFORE.test(text.slice(Math.max(0, start - NEAR), start)));
  // "brokered by Qatar, Egypt and the United Nations"
  for (let i = 1; i < names.length; i++)
    found[i] ||= found[i - 1] === true && !!isJoined(names[i - 1], names[i]);
  const helped = names.map(({ end }) => AFTER.test(text.slice(end, end + NEAR)));
  // "Egypt and Qatar mediate the talks"
  for (let i = names.length - 2; i >= 0; i--)
    helped[i] ||= helped[i + 1] === true && !!isJoined(names[i], names[i + 1]);
  const ids = names.filter((_, i) => found[i] || helped[i]).map(({ entity }) => entity);
  return [...new Set(ids)].filter((id) => !parties.includes(id));
}
