import type { Doc } from '../document';
import type { Cast, Mention } from '../names/cast';

const BEFORE =
  /\b(?:mediated|brokered|facilitated|hosted|chaired|led) by (?:the )?$|\b[Mm]ediators? (?:(?:from|for|of) )?(?:the )?$|\b[Mm]ediators? from (?:the )?\p{Lu}[\p{L} ]{1,30} and (?:the )?$/u;
const AFTER =
  /^[-\s](?:mediated|brokered|facilitated|sponsored)\b|^(?:,[^,]*,)? (?:has |have |had |is |was |will )?(?:head(?:ed|ing|s)? up|mediat(?:ed|ing|es)|broker(?:ed|ing|s)|facilitat(?:ed|ing|es)|chair(?:ed|ing|s)|hosted) (?:the |these )?(?:latest )?(?:talks|negotiations|dialogue|discussions|meeting)|^,? (?:which|who) (?:is|was|are|were|has been|have been) (?:mediating|brokering|facilitating)\b/u;

/** Who mediates: named by the source as such, and no party. */
export function mediatorsOf({ text }: Doc, { mentions, entities }: Cast, parties: string[]): string[] {
  const found = mentions.filter(({ entity, start, end }) => {
    if (parties.includes(entity) || entities.some(({ id, kind }) => id === entity && kind === 'term'))
      return false;
    return BEFORE.test(text.slice(Math.max(0, start - 60), start)) || AFTER.test(text.slice(end, end + 120));
  });
  return [...new Set(found.map(({ entity }: Mention) => entity))];
}
