import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/from';
import { build } from '../../../lib/dossier/build';
import { check } from '../../../lib/dossier/check';
import { curate } from '../../../lib/dossier/curation/curate';
import { CurationSchema } from '../../../lib/dossier/curation/schema';
import { type Dossier, type Evidence, KINDS } from '../../../lib/dossier/schema';
import { learned } from './doc';

const FOLDER = 'dossiers/serbia-kosovo-2022';
const read = (name: string) => readFileSync(`${FOLDER}/${name}`, 'utf8');
const { corrections } = v.parse(CurationSchema, JSON.parse(read('curation.json')));
const built = build(
  articleFromText(read('article.txt'), { ...JSON.parse(read('source.json')), url: undefined }),
  {
    learned,
  },
);
const text = built.sources[0]?.text ?? '';

/** A name drawn one word longer to the right, where its paragraph goes on. */
function longer(evidence: Evidence): Evidence {
  const more = /^ \p{L}+/u.exec(text.slice(evidence.end))?.[0].length ?? 0;
  const end = evidence.end + more;
  return { ...evidence, end, quote: text.slice(evidence.start, end) };
}

const OTHERS: Record<string, (dossier: Dossier) => Dossier> = {
  'takes every name for another kind': (dossier) => ({
    ...dossier,
    entities: dossier.entities.map((entity) => ({
      ...entity,
      kind: KINDS[(KINDS.indexOf(entity.kind) + 1) % KINDS.length] ?? 'term',
    })),
  }),
  'draws every name longer': (dossier) => ({
    ...dossier,
    entities: dossier.entities.map((entity) => ({ ...entity, evidence: entity.evidence.map(longer) })),
  }),
  'finds nothing at all': (dossier) => ({
    ...dossier,
    entities: [],
    statements: [],
    events: [],
    positions: [],
    numbers: [],
    relations: [],
    summary: { question: '', parties: [], mediators: [], status: null, next: null },
  }),
};

describe.each(Object.entries(OTHERS))('A builder that %s', (_, other) => {
  const { dossier, unapplied } = curate(other(structuredClone(built)), { corrections });

  it('leaves every correction of the bundled dossier in force', () => {
    expect(unapplied).toEqual([]);
    expect(check(dossier)).toEqual([]);
  });

  it.each(corrections.filter(({ kind }) => kind === 'alias' || kind === 'entity' || kind === 'rename'))(
    '$kind at $span.quote holds',
    (correction) => {
      const { span } = correction;
      const there = dossier.entities.filter(({ evidence }) =>
        evidence.some(({ start, end }) => start < span.end && span.start < end),
      );
      const forms = there.flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.text)]);
      if (correction.kind === 'alias') expect(forms).toEqual(expect.arrayContaining(correction.texts));
      if (correction.kind === 'entity') expect(there.map(({ kind }) => kind)).toContain(correction.as);
      if (correction.kind === 'rename' && correction.id)
        expect(there.map(({ id }) => id)).toContain(correction.id);
    },
  );
});
