import { fold } from '../../text/fold';
import type { Dossier } from '../schema';

/**
 * What can be searched of one dossier: a line for each thing, its words folded and each with a space on both sides, so
 * that the start of a word is found by one `indexOf`.
 */
export interface SearchText {
  dossier: string;
  /** Title and question, then each source's title, then each entity's names. */
  head: string;
  /** A line for each statement. */
  body: string;
  /** How many of the lines of `head` after the first are sources. */
  sources: number;
}

type Searched = Pick<Dossier, 'id' | 'title' | 'summary' | 'sources' | 'entities' | 'statements'>;

/** Kept beside the dossier, in the same transaction. */
export function searchTextOf({ id, title, summary, sources, entities, statements }: Searched): SearchText {
  const names = entities.map(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)].join(' | '));
  return {
    dossier: id,
    head: linesOf([`${title} | ${summary.question}`, ...sources.map((source) => source.title), ...names]),
    body: linesOf(statements.map(({ text }) => text)),
    sources: sources.length,
  };
}

const linesOf = (texts: string[]): string => texts.map((text) => ` ${fold(text)} `).join('\n');
