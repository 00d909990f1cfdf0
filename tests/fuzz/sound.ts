import type { Article } from '../../lib/article/article';
import { build } from '../../lib/dossier/build';
import { check } from '../../lib/dossier/check';
import type { Dossier } from '../../lib/dossier/schema';
import { learnedHere } from '../../tools/learned';

const learned = await learnedHere();

/** The dossier of an article, as the builder makes it. */
export function built(article: Article): Dossier {
  return build(article, { learned });
}

/** @throws Error where `check` finds a fault, or passes over an evidence that is not verbatim. */
export function mustBeSound(dossier: Dossier): void {
  const faults = [...check(dossier), ...unproven(dossier, dossier)];
  if (faults.length > 0) throw new Error(faults.slice(0, 5).join('\n'));
  if (check(JSON.parse(JSON.stringify(dossier))).length > 0)
    throw new Error('It is faulty once it was a file.');
}

/** Every quote that its source does not have where it says, wherever it lies; on purpose not the way `check` looks. */
export function unproven(dossier: Dossier, value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { source, start, end, quote } = value as Record<string, unknown>;
  if (typeof quote === 'string' && typeof start === 'number' && typeof end === 'number') {
    const text = dossier.sources.find(({ id }) => id === source)?.text;
    return text?.substring(start, end) === quote && quote !== '' ? [] : [`not verbatim: ${quote}`];
  }
  return Object.values(value).flatMap((inner) => unproven(dossier, inner));
}
