/** A small language for tests: text with its mentions in brackets, "[Kurti] met [Vučić]". */
import { spot } from '../../../lib/lexicon/spot';
import { talks } from './dossier';

/** The text without its brackets, spotted, and written with brackets again. */
export function marked(text: string, dossier = talks): string {
  const plain = text.replace(/[[\]]/gu, '');
  let out = '';
  let at = 0;
  for (const { start, end } of spot([dossier], plain)) {
    out += `${plain.slice(at, start)}[${plain.slice(start, end)}]`;
    at = end;
  }
  return out + plain.slice(at);
}
