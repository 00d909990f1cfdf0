import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addFeatures } from '../../lib/dossier/names/features';
import type { Gazetteer } from '../../lib/dossier/names/gazetteer';
import { NAME_LABELS } from '../../lib/dossier/names/labels';
import { lineOf, readingOf } from '../../lib/dossier/names/reading';
import { Features } from '../../lib/text/tagger/features';
import type { Model } from '../../lib/text/tagger/model';
import { type Labelled, readConll } from './conll';
import { type Example, type Training, train } from './perceptron';

/** The corpora of names, and how often each is read: news and what is like it more than once. */
const CORPORA = {
  wikigold: 1,
  redocred: 1,
  'uner-ewt': 1,
  'uner-pud': 1,
  re3d: 1,
  'crossner-politics': 2,
  'gum-open-genres': 3,
  'gum-news-dev': 3,
};

export interface Corpus {
  documents: Labelled[];
  times: number;
}

/** The corpora of names in a folder, those that are there. */
export function readCorpora(folder: string): Corpus[] {
  return Object.entries(CORPORA)
    .map(([name, times]) => ({ file: join(folder, `${name}.conll.gz`), times }))
    .filter(({ file }) => existsSync(file))
    .map(({ file, times }) => ({ documents: readConll(file), times }));
}

/** Trains the tagger of names. One step of a weight is coarse: finer ones make a larger file and no better tagger. */
export function trainNames(
  corpora: readonly Corpus[],
  gazetteer: Gazetteer,
  settings: Partial<Training> = {},
): Model {
  const examples = corpora.flatMap(({ documents, times }) => {
    const once = documents.flatMap((document) => examplesOf(document, gazetteer));
    return Array.from({ length: times }, () => once).flat();
  });
  return train(examples, {
    labels: NAME_LABELS,
    bits: 18,
    contexts: 1,
    epochs: 6,
    margin: 2,
    minCount: 1,
    keep: null,
    scale: 1,
    seed: 1,
    ...settings,
  });
}

/** A labelled document as examples, a sentence each. */
export function examplesOf({ tokens, starts, labels }: Labelled, gazetteer: Gazetteer): Example[] {
  const opening = new Set(starts);
  const reading = readingOf(tokens, (i) => opening.has(i), gazetteer);
  const features = new Features();
  return starts.map((first, i) => {
    const end = starts[i + 1] ?? tokens.length;
    features.clear();
    const line = lineOf(reading, first, end);
    for (let i = first; i < end; i += 1) addFeatures(features, reading, line, i);
    const gold = Uint8Array.from(labels.slice(first, end), (label) =>
      Math.max(0, NAME_LABELS.indexOf(label)),
    );
    return { features: features.packed(), gold };
  });
}
