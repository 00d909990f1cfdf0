import * as v from 'valibot';
import { faultOf } from './faults';
import { type Dossier, DossierSchema, type Evidence } from './schema';

/**
 * All that is wrong with a dossier, a clear line each; empty where it is sound. Schema first; then ids (unique, and
 * each one referred to exists) and every evidence (verbatim at its place).
 */
export function check(value: unknown): string[] {
  const parsed = v.safeParse(DossierSchema, value);
  if (!parsed.success) return parsed.issues.map((issue) => faultOf(issue, 'the file'));
  const dossier = parsed.output;
  return [...doubledIds(dossier), ...missingIds(dossier), ...wrongEvidence(dossier)];
}

function doubledIds(dossier: Dossier): string[] {
  return (['sources', 'entities', 'statements', 'events', 'numbers', 'relations'] as const).flatMap(
    (list) => {
      const seen = new Set<string>();
      return dossier[list].flatMap(({ id }, index) => {
        if (seen.has(id)) return [`${list}.${index}.id: "${id}" is the id of an earlier one, too`];
        seen.add(id);
        return [];
      });
    },
  );
}

function missingIds(dossier: Dossier): string[] {
  const { entities, statements, events, positions, numbers, relations, summary } = dossier;
  const known = new Set(entities.map(({ id }) => id));
  const references = [
    ...statements.flatMap(({ speaker, about }, i) => [
      ...referred(`statements.${i}.speaker`, speaker === null ? [] : [speaker]),
      ...referred(`statements.${i}.about`, about),
    ]),
    ...events.flatMap(({ participants }, i) => referred(`events.${i}.participants`, participants)),
    ...positions.flatMap(({ party, topic }, i) => [
      ...referred(`positions.${i}.party`, [party]),
      ...referred(`positions.${i}.topic`, [topic]),
    ]),
    ...entities.flatMap(({ maybe = [] }, i) => referred(`entities.${i}.maybe`, maybe)),
    ...numbers.flatMap(({ about }, i) => referred(`numbers.${i}.about`, about)),
    ...relations.flatMap(({ from, to }, i) => [
      ...referred(`relations.${i}.from`, [from]),
      ...referred(`relations.${i}.to`, [to]),
    ]),
    ...referred('summary.parties', summary.parties),
    ...referred('summary.mediators', summary.mediators),
  ];
  return references
    .filter(([, id]) => !known.has(id))
    .map(([path, id]) => `${path}: there is no entity "${id}"`);
}

function referred(path: string, ids: string[]): [path: string, id: string][] {
  return ids.map((id) => [path, id]);
}

function wrongEvidence(dossier: Dossier): string[] {
  const texts = new Map(dossier.sources.map(({ id, text }) => [id, text]));
  return evidencesIn(dossier).flatMap(([path, { source, start, end, quote }]) => {
    const text = texts.get(source);
    if (text === undefined) return [`${path}: there is no source "${source}"`];
    if (start >= end) return [`${path}: it ends at ${end}, before it begins at ${start}`];
    const found = text.slice(start, end);
    return found === quote ? [] : [`${path}: the source has ${shown(found)} there, not ${shown(quote)}`];
  });
}

/** Each evidence with its path, wherever it lies. */
function evidencesIn(value: unknown, path = ''): [string, Evidence][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('quote' in value) return [[path, value as Evidence]];
  return Object.entries(value).flatMap(([key, inner]) => evidencesIn(inner, path ? `${path}.${key}` : key));
}

function shown(words: string): string {
  return JSON.stringify(words.length > 60 ? `${words.slice(0, 60)}…` : words);
}
