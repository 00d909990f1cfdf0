import { LABELS } from '../../lib/dossier/statements/model/blocks';
import { addWords, CONTEXTS, contextOf } from '../../lib/dossier/statements/model/features';
import { type Frame, frameOf } from '../../lib/dossier/statements/model/frame';
import { readOnce, type StatementModels, sequencesOf } from '../../lib/dossier/statements/model/read';
import { addDraft, type Draft, draftOf } from '../../lib/dossier/statements/model/second';
import { quotationsOf } from '../../lib/dossier/statements/spans';
import { Features } from '../../lib/text/tagger/features';
import type { Model } from '../../lib/text/tagger/model';
import type { Attributed } from './attributions';
import { condense } from './condense';
import { trainField } from './crf';
import type { Example } from './perceptron';

/**
 * Chosen on articles held out. `minCount`: a feature seen less often is dropped, so that no rare word of the articles is
 * kept. `keep`: the rows of weights of each pass.
 */
const SETTINGS = { folds: 2, minCount: 20, bits: 22, keep: [30_000, 40_000] } as const;

/**
 * Trains both passes. The second learns from what first passes say of articles they were not trained on (jackknifing),
 * as it will read a first pass's answers to unknown ones.
 */
export function trainStatements(articles: readonly Attributed[]): StatementModels {
  const items = articles
    .filter((_, i) => i % 10 !== HELD_OUT)
    .map(({ doc, gold }) => ({ frame: frameOf(doc, quotationsOf(doc)), gold }));
  const drafts = new Map<Item, Draft>();
  const [few, more] = SETTINGS.keep;
  for (let fold = 0; fold < SETTINGS.folds; fold += 1) {
    const isOut = (_: Item, i: number) => i % SETTINGS.folds === fold;
    const model = trainPass(
      items.filter((item, i) => !isOut(item, i)),
      null,
      few,
    );
    for (const item of items.filter(isOut)) {
      const { labels, margins } = readOnce(item.frame, model);
      drafts.set(item, draftOf(item.frame, labels, margins));
    }
  }
  return { first: trainPass(items, null, few), second: trainPass(items, drafts, more) };
}

/** Of each ten articles this one is left for measuring, and never trained on. */
const HELD_OUT = 3;

interface Item {
  frame: Frame;
  gold: Uint8Array;
}

function trainPass(items: Item[], drafts: Map<Item, Draft> | null, keep: number): Model {
  const examples = items.flatMap((item) => examplesOf(item, drafts?.get(item) ?? null));
  const { bits, restored } = condense(examples, SETTINGS.bits, SETTINGS.minCount);
  const model = trainField(examples, {
    labels: LABELS,
    bits,
    contexts: CONTEXTS,
    epochs: 3,
    refining: 2,
    keep,
    rate: 0.01,
    seed: 1,
  });
  return restored(model);
}

function examplesOf({ frame, gold }: Item, draft: Draft | null): Example[] {
  const features = new Features();
  return sequencesOf(frame).map(([from, to]) => {
    features.clear();
    for (let i = from; i < to; i += 1) {
      addWords(features, frame, i);
      if (draft) addDraft(features, frame, draft, i);
      features.close(contextOf(frame, i));
    }
    return { features: features.packed(), gold: gold.slice(from, to) };
  });
}
