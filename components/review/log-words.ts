import type { Correction } from '../../lib/dossier/curation/schema';
import { dayInWords } from '../cite/day';
import { joined, KIND, STANCE } from '../parts/words';

/** A correction in words: what the reader did, past tense. */
export function inWords(correction: Correction): string {
  const words = shown(correction.span.quote);
  switch (correction.kind) {
    case 'id':
      return `Gave the dossier the id “${correction.value}”`;
    case 'title':
      return `Called the dossier “${correction.value}”`;
    case 'question':
      return `Asked “${correction.value}”`;
    case 'source':
      return `Corrected ${joined(['title', 'publisher', 'author', 'published', 'lang'].filter((field) => Object.hasOwn(correction, field)).map((field) => FIELD[field] ?? field))} of the source`;
    case 'rename': {
      const { name, as } = correction;
      if (name === undefined) return `Made ${words} ${as ? KIND[as].toLowerCase() : 'known by another id'}`;
      return `Renamed ${words} to “${name}”${as ? `, ${KIND[as].toLowerCase()}` : ''}`;
    }
    case 'alias':
      return `${words} is also found as ${joined(correction.texts)}`;
    case 'unalias':
      return `${words} is not found as ${joined(correction.texts)}`;
    case 'entity':
      return `Added “${correction.name}” as ${KIND[correction.as].toLowerCase()}`;
    case 'role':
    case 'fact':
      return `Added ${shown(correction.words.quote)} to ${words}`;
    case 'merge':
      return `Merged ${words} into ${shown(correction.into.quote)}`;
    case 'split':
      return `Split “${correction.name}” from ${words}`;
    case 'apart':
      return `Kept ${words} and ${shown(correction.from.quote)} separate`;
    case 'first':
      return `Put ${words} first`;
    case 'statement':
      return `Added the statement ${words}`;
    case 'speaker':
      return `Gave ${words} ${correction.to ? `to ${shown(correction.to.quote)}` : 'to nobody known'}`;
    case 'date':
      return `Dated ${words}: ${correction.from === null ? 'date not given' : dayInWords(correction.from)}`;
    case 'position': {
      const { party, stance, topic } = correction;
      const parts = [
        party && `taken by ${shown(party.quote)}`,
        stance && `“${STANCE[stance].toLowerCase()}”`,
        topic && `on ${shown(topic.quote)}`,
      ];
      return `Corrected the position ${words}: ${joined(parts.filter((part) => part !== undefined))}`;
    }
    case 'number': {
      const figure = correction.words ? shown(correction.words.quote) : words;
      return `Corrected the number ${figure}${correction.counts ? `: it counts ${shown(correction.counts.quote)}` : ''}`;
    }
    case 'relation': {
      const { from, to } = correction;
      const parts = [from && `of ${shown(from.quote)}`, to && `to ${shown(to.quote)}`];
      return `Corrected the relation ${words}: ${parts.filter(Boolean).join(' ')}`;
    }
    case 'keep':
      return `Kept ${words}`;
    case 'drop':
      return `Dropped ${words}`;
  }
}

const FIELD: Record<string, string> = { published: 'date', lang: 'language' };

const shown = (quote: string): string => `“${quote}”`;
