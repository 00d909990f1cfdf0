import { certainKind, kindOf } from '../names/kind';
import type { Kind } from '../schema';
import { PEOPLES } from '../words/peoples';
import { TITLES } from '../words/titles';

/** What kind of actor these words name, by the builder's rules for names that it never met. A guess: to be looked at. */
export function guessedKind(words: string): Kind {
  const [article = ''] = /^(?:the|an?) /iu.exec(words) ?? [];
  const name = words.slice(article.length);
  const known = certainKind(name) ?? kindOf(name);
  if (known) return known;
  const parts = name.split(' ');
  if (parts.some((part) => PEOPLES.has(part))) return 'group';
  if (TITLES.has(parts[0]?.toLowerCase() ?? '') && /^\p{Lu}/u.test(parts.at(-1) ?? '')) return 'person';
  if (/^\P{Lu}+$/u.test(name)) return 'group';
  // "the Kremlin": nobody's name has an article.
  return article === '' ? 'person' : 'organization';
}
