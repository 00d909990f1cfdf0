import { describe, expect, it } from 'vitest';
import { build } from '../../../lib/dossier/build';
import { check } from '../../../lib/dossier/check';
import { curate } from '../../../lib/dossier/curation/curate';
import type { Correction } from '../../../lib/dossier/curation/schema';
import type { Dossier, Entity } from '../../../lib/dossier/schema';
import { articleOf, learned } from './doc';

const TEXT = [
  'Ana Rojas, the transport minister of Chile, met Tomas Rojas in Lima on Monday.',
  '"We agreed on nothing at all," Ana Rojas said. Rojas added that the port of Callao would stay closed.',
  'About 400 trucks wait at the port of Callao, and Quispe Lines wants them gone.',
].join('\n');
const built = build(articleOf(TEXT), { learned });
const source = built.sources[0]?.id ?? '';

/** The nth place of words in the text, from 1. */
function span(quote: string, nth = 1) {
  let start = -1;
  for (let n = 0; n < nth; n++) start = TEXT.indexOf(quote, start + 1);
  if (start < 0) throw new RangeError(`The text does not have "${quote}" ${nth} times.`);
  return { start, end: start + quote.length, quote };
}
const evidence = (quote: string, nth = 1) => ({ source, ...span(quote, nth) });

/** An entity of a dossier made by hand: what the builder finds today is not what these tests are about. */
const entity = (id: string, kind: Entity['kind'], ...named: ReturnType<typeof evidence>[]): Entity => ({
  id,
  kind,
  name: named[0]?.quote ?? id,
  aliases: [],
  roles: [],
  facts: [],
  salience: 0.5,
  evidence: named,
});

const BASE: Dossier = {
  ...built,
  entities: [
    entity('ana-rojas', 'person', evidence('Ana Rojas'), evidence('Ana Rojas', 2), evidence('Rojas', 4)),
    entity('tomas-rojas', 'person', evidence('Tomas Rojas')),
    entity('lima', 'place', evidence('Lima')),
  ],
  statements: [
    {
      id: 'nothing',
      speaker: 'ana-rojas',
      speakerText: 'Ana Rojas',
      form: 'direct',
      cue: 'said',
      text: 'We agreed on nothing at all',
      about: [],
      evidence: evidence('We agreed on nothing at all'),
      doubt: 'Is this the minister?',
    },
    {
      id: 'closed',
      speaker: 'ana-rojas',
      speakerText: 'Rojas',
      form: 'indirect',
      cue: 'added',
      text: 'the port of Callao would stay closed',
      about: [],
      evidence: evidence('the port of Callao would stay closed'),
    },
  ],
  events: [
    {
      id: 'met',
      title: 'met Tomas Rojas in Lima on Monday',
      when: { text: 'on Monday', from: '2023-05-08', to: '2023-05-08', precision: 'day' },
      participants: ['ana-rojas', 'tomas-rojas'],
      evidence: [evidence('met Tomas Rojas in Lima on Monday')],
      doubt: 'Which Monday?',
    },
  ],
  positions: ['port', 'trucks'].map((topic) => ({
    party: 'lima',
    stance: 'demands',
    topic: topic === 'port' ? 'ana-rojas' : 'tomas-rojas',
    text: 'wants them gone',
    evidence: [evidence('wants them gone')],
  })),
  numbers: [],
  relations: [],
  summary: { question: '', parties: [], mediators: [], status: null, next: null },
};

function corrected(base: Dossier, ...corrections: Correction[]) {
  const { dossier, unapplied } = curate(base, { corrections });
  expect(check(dossier)).toEqual([]);
  const named = (name: string) => dossier.entities.find((each) => each.name === name);
  return { dossier, named, whys: unapplied.map(({ why }) => why) };
}

describe('A finding', () => {
  it('is kept: there is nothing to check any more', () => {
    const { dossier } = corrected(BASE, {
      kind: 'keep',
      source,
      span: span('We agreed on nothing at all'),
      of: 'statements',
    });
    expect(dossier.statements[0]).not.toHaveProperty('doubt');
  });

  it('is told from another with the same evidence when it is dropped', () => {
    const { dossier } = corrected(BASE, {
      kind: 'drop',
      source,
      span: span('wants them gone'),
      from: 'positions',
      which: 'lima/demands/tomas-rojas',
    });
    expect(dossier.positions.map(({ topic }) => topic)).toEqual(['ana-rojas']);
  });

  it('gets another speaker, in the source’s words for them, or none that is known', () => {
    const words = span('the port of Callao would stay closed');
    const { dossier } = corrected(
      BASE,
      { kind: 'speaker', source, span: words, to: span('Tomas Rojas') },
      { kind: 'speaker', source, span: span('We agreed on nothing at all'), to: null },
    );
    expect(dossier.statements).toMatchObject([
      { speaker: null, speakerText: 'Ana Rojas' },
      { speaker: 'tomas-rojas', speakerText: 'Tomas Rojas' },
    ]);
  });

  it('gets another date with the words it comes from', () => {
    const { dossier } = corrected(BASE, {
      kind: 'date',
      source,
      span: span('met Tomas Rojas in Lima on Monday'),
      words: span('Monday'),
      from: '2023-05-01',
      to: '2023-05-01',
      precision: 'day',
    });
    const [event] = dossier.events;
    expect(event?.when).toEqual({ text: 'Monday', from: '2023-05-01', to: '2023-05-01', precision: 'day' });
    expect(event).not.toHaveProperty('doubt');
  });

  it('that no rule found is added in its place, with whom it is about', () => {
    const { dossier } = corrected(BASE, {
      kind: 'statement',
      source,
      span: span('met Tomas Rojas in Lima'),
      speaker: span('Ana Rojas'),
      form: 'indirect',
      cue: null,
    });
    expect(dossier.statements).toHaveLength(3);
    expect(dossier.statements[0]).toMatchObject({ speaker: 'ana-rojas', about: ['tomas-rojas', 'lima'] });
  });
});

describe('A position', () => {
  const gone = { source, span: span('wants them gone'), which: 'lima/demands/tomas-rojas' };

  it('gets another party, stance and topic, and its neighbour with the same words stays', () => {
    const { dossier, named } = corrected(BASE, {
      kind: 'position',
      ...gone,
      party: span('Ana Rojas'),
      stance: 'rejects',
      topic: span('port of Callao', 2),
    });
    expect(dossier.positions).toMatchObject([
      { party: 'lima', stance: 'demands', topic: 'ana-rojas' },
      { party: 'ana-rojas', stance: 'rejects', topic: named('port of Callao')?.id, text: 'wants them gone' },
    ]);
    expect(named('port of Callao')).toMatchObject({
      kind: 'term',
      evidence: [evidence('port of Callao', 2)],
    });
  });

  it('is on the words that were chosen, not on a name within them', () => {
    const { dossier, named } = corrected(BASE, {
      kind: 'position',
      ...gone,
      topic: span('Tomas Rojas in Lima on Monday'),
    });
    expect(dossier.positions[1]?.topic).toBe(named('Tomas Rojas in Lima on Monday')?.id);
  });

  it('is on nothing that the source does not have', () => {
    const { dossier, whys } = corrected(BASE, {
      kind: 'position',
      ...gone,
      topic: { start: 0, end: 9, quote: 'the trade' },
    });
    expect(whys).toEqual([`"the trade" does not stand in ${source}`]);
    expect(dossier.positions).toEqual(BASE.positions);
  });
});

describe('A number', () => {
  const trucks = {
    id: 'trucks',
    text: '400 trucks',
    from: 400,
    to: 400,
    approximate: false,
    counts: 'trucks',
    about: [],
    evidence: [evidence('400 trucks')],
    doubt: 'About?',
  };
  const base = { ...BASE, numbers: [trucks] };

  it('reaches as far as the reader says, and is read from the source’s words', () => {
    const { dossier } = corrected(base, {
      kind: 'number',
      source,
      span: span('400 trucks'),
      words: span('About 400 trucks'),
    });
    const { doubt: _, ...sure } = trucks;
    expect(dossier.numbers).toEqual([
      { ...sure, text: 'About 400 trucks', approximate: true, evidence: [evidence('About 400 trucks')] },
    ]);
  });

  it('counts what the reader points at', () => {
    const { dossier } = corrected(base, {
      kind: 'number',
      source,
      span: span('400 trucks'),
      counts: span('trucks wait at the port'),
    });
    expect(dossier.numbers).toMatchObject([{ text: '400 trucks', counts: 'trucks wait at the port' }]);
  });

  it('is no words without one', () => {
    const { whys } = corrected(base, {
      kind: 'number',
      source,
      span: span('400 trucks'),
      words: span('trucks'),
    });
    expect(whys).toEqual(['"trucks" is not one number']);
  });
});

describe('A relation', () => {
  const minister = {
    id: 'r',
    from: 'lima',
    to: 'tomas-rojas',
    text: 'transport minister',
    evidence: [evidence('Ana Rojas, the transport minister of Chile')],
  };
  const base = { ...BASE, relations: [minister] };
  const there = { source, span: span('Ana Rojas, the transport minister of Chile') };

  it('is of others, in the same words', () => {
    const { dossier, named } = corrected(base, {
      kind: 'relation',
      ...there,
      from: span('Ana Rojas'),
      to: span('Chile'),
    });
    expect(dossier.relations).toEqual([{ ...minister, from: 'ana-rojas', to: named('Chile')?.id }]);
  });

  it('is of no one to themselves', () => {
    const { dossier, whys } = corrected(base, { kind: 'relation', ...there, from: span('Tomas Rojas') });
    expect(whys).toEqual(['nobody stands in a relation to themselves']);
    expect(dossier.relations).toEqual([minister]);
  });
});

describe('An entity', () => {
  it('that no rule found is added with every place that has its words', () => {
    const { named } = corrected(BASE, {
      kind: 'entity',
      source,
      span: span('port of Callao'),
      name: 'port of Callao',
      as: 'term',
    });
    expect(named('port of Callao')).toMatchObject({ kind: 'term', evidence: [{}, {}] });
  });

  it('whose kind was guessed is to be checked, until the reader keeps it or says which', () => {
    const words = { source, span: span('port of Callao') };
    const added: Correction = {
      kind: 'entity',
      ...words,
      name: 'port of Callao',
      as: 'group',
      guessed: true,
    };
    const { named } = corrected(BASE, added);
    expect(named('port of Callao')).toMatchObject({ kind: 'group', doubt: expect.any(String) });
    for (const answer of [
      { kind: 'keep' as const, ...words, of: 'entities' as const },
      { kind: 'rename' as const, ...words, as: 'place' as const },
    ])
      expect(corrected(BASE, added, answer).named('port of Callao')).not.toHaveProperty('doubt');
    const found = { kind: 'entity' as const, source, span: span('Lima'), name: 'Lima', guessed: true };
    expect(corrected(BASE, { ...found, as: 'person' }).named('Lima')?.kind).toBe('place');
  });

  it('is split, and what is said beside a moved mention moves with it', () => {
    const { dossier, named } = corrected(BASE, {
      kind: 'split',
      source,
      span: span('Rojas', 4),
      places: [span('Rojas', 4)],
      name: 'Another Rojas',
      as: 'person',
    });
    const other = named('Another Rojas');
    expect(other).toMatchObject({
      aliases: [{ text: 'Rojas' }],
      evidence: [{ start: span('Rojas', 4).start }],
    });
    expect(named('Ana Rojas')?.evidence).toHaveLength(2);
    expect(dossier.statements.map(({ speaker }) => speaker)).toEqual(['ana-rojas', other?.id]);
  });

  it('is not another that it may look like', () => {
    const doubtful = BASE.entities.map((each) =>
      each.id === 'lima' ? each : { ...each, doubt: 'The same?', maybe: ['ana-rojas', 'tomas-rojas'] },
    );
    const { dossier } = corrected(
      {
        ...BASE,
        entities: doubtful.map((each) => ({ ...each, maybe: each.maybe?.filter((id) => id !== each.id) })),
      },
      { kind: 'apart', source, span: span('Ana Rojas'), from: span('Tomas Rojas') },
    );
    expect(dossier.entities.filter(({ doubt, maybe }) => doubt ?? maybe)).toEqual([]);
  });

  it('keeps the name by which the source has it when it gets another', () => {
    const { named } = corrected(BASE, {
      kind: 'rename',
      source,
      span: span('Lima'),
      name: 'The city of Lima',
    });
    expect(named('The city of Lima')?.aliases).toEqual([{ text: 'Lima' }]);
  });

  it('does not get an id that is another’s', () => {
    const { whys } = corrected(BASE, { kind: 'rename', source, span: span('Lima'), id: 'ana-rojas' });
    expect(whys).toEqual(['there is an entity "ana-rojas" already']);
  });
});

describe('A source', () => {
  it('is called as the reader says, and so is its dossier', () => {
    const { dossier } = corrected(BASE, {
      kind: 'source',
      source,
      span: span('Ana Rojas'),
      title: 'No deal in Lima',
      published: null,
    });
    expect(dossier).toMatchObject({
      title: 'No deal in Lima',
      sources: [{ publisher: 'Gazette', published: null }],
    });
  });
});

describe('After a rebuild by another builder', () => {
  const [ana, tomas, lima] = BASE.entities as [Entity, Entity, Entity];

  it('a name that is drawn longer is corrected by the mention that overlaps', () => {
    const longer = { ...tomas, id: 'met', name: 'met Tomas Rojas', evidence: [evidence('met Tomas Rojas')] };
    const { named, dossier } = corrected(
      { ...BASE, entities: [ana, longer, lima], events: [], positions: [] },
      { kind: 'rename', source, span: span('Tomas Rojas'), name: 'Tomás Rojas', as: 'group' },
    );
    expect(named('Tomás Rojas')).toMatchObject({ id: 'met', kind: 'group' });
    expect(dossier.entities).toHaveLength(3);
  });

  it('a name that is no longer found is made anew from its own words', () => {
    const { named } = corrected(
      { ...BASE, entities: [ana, tomas], positions: [] },
      { kind: 'alias', source, span: span('Lima'), was: 'place', texts: ['Ciudad de los Reyes'] },
    );
    expect(named('Lima')).toMatchObject({ kind: 'place', aliases: [{ text: 'Ciudad de los Reyes' }] });
  });

  it('two that it joined, and the reader told apart, are told apart again', () => {
    const joined = {
      ...ana,
      evidence: [...ana.evidence.slice(0, 1), ...tomas.evidence, ...ana.evidence.slice(1)],
    };
    const { named } = corrected(
      { ...BASE, entities: [joined, lima], events: [], positions: [] },
      { kind: 'apart', source, span: span('Tomas Rojas'), from: span('Ana Rojas') },
    );
    expect(named('Tomas Rojas')?.evidence).toHaveLength(1);
    expect(named('Ana Rojas')?.evidence).toHaveLength(3);
  });

  it('a statement that it ends elsewhere is still the one that was dropped', () => {
    const shorter = { ...BASE.statements[1], evidence: evidence('the port of Callao would stay') };
    const { dossier } = corrected(
      { ...BASE, statements: [shorter as Dossier['statements'][number]] },
      { kind: 'drop', source, span: span('the port of Callao would stay closed'), from: 'statements' },
    );
    expect(dossier.statements).toEqual([]);
  });

  describe('that finds nothing any more, what was kept or corrected', () => {
    const bare = { ...BASE, statements: [], events: [], positions: [], numbers: [], relations: [] };
    const said = { source, span: span('the port of Callao would stay closed') };

    it('stays, a statement with its speaker and verb', () => {
      const { dossier, whys } = corrected(bare, {
        kind: 'keep',
        of: 'statements',
        ...said,
        which: 'closed',
        was: { list: 'statements', speaker: span('Rojas', 4), form: 'indirect', cue: span('added') },
      });
      expect(whys).toEqual([]);
      expect(dossier.statements).toEqual([BASE.statements[1]]);
    });

    it('stays, a statement whose speaker the log does not have as nobody’s', () => {
      const { dossier } = corrected(bare, { kind: 'keep', of: 'statements', ...said });
      expect(dossier.statements).toMatchObject([
        { speaker: null, speakerText: '', evidence: BASE.statements[1]?.evidence },
      ]);
    });

    it('stays with what was corrected, an event with its date', () => {
      const { dossier } = corrected(bare, {
        kind: 'date',
        source,
        span: span('met Tomas Rojas in Lima on Monday'),
        was: {
          list: 'events',
          words: span('on Monday'),
          from: '2023-05-08',
          to: '2023-05-08',
          precision: 'day',
          participants: [span('Ana Rojas'), span('Tomas Rojas')],
        },
        words: span('Monday'),
        from: '2023-05-01',
        to: '2023-05-01',
        precision: 'day',
      });
      expect(dossier.events).toMatchObject([
        {
          title: 'met Tomas Rojas in Lima on Monday',
          when: { text: 'Monday', from: '2023-05-01' },
          participants: ['ana-rojas', 'tomas-rojas'],
        },
      ]);
    });

    it('stays, a position, a number and a relation', () => {
      const keep = (quote: string) => ({ kind: 'keep' as const, source, span: span(quote) });
      const { dossier, whys } = corrected(
        bare,
        {
          ...keep('wants them gone'),
          of: 'positions',
          was: { list: 'positions', party: span('Lima'), stance: 'demands', topic: span('Tomas Rojas') },
        },
        { ...keep('About 400 trucks'), of: 'numbers', was: { list: 'numbers', counts: 'trucks', about: [] } },
        {
          ...keep('Ana Rojas, the transport minister of Chile'),
          of: 'relations',
          was: {
            list: 'relations',
            from: span('Ana Rojas'),
            to: span('Lima'),
            words: span('transport minister'),
          },
        },
      );
      expect(whys).toEqual([]);
      expect(dossier.positions).toEqual([BASE.positions[1]]);
      expect(dossier.numbers).toMatchObject([{ from: 400, approximate: true, counts: 'trucks' }]);
      expect(dossier.relations).toMatchObject([
        { from: 'ana-rojas', to: 'lima', text: 'transport minister' },
      ]);
    });

    it('is dropped again by a later entry', () => {
      const { dossier } = corrected(
        bare,
        { kind: 'keep', of: 'statements', ...said },
        { kind: 'drop', from: 'statements', ...said },
      );
      expect(dossier.statements).toEqual([]);
    });
  });

  it('words that moved in a longer text are found where they stand now', () => {
    const before = 'A line that was left out.\n';
    const moved = build(articleOf(before + TEXT), { learned });
    const { dossier, unapplied } = curate(moved, {
      corrections: [
        { kind: 'entity', source, span: span('Quispe Lines'), name: 'Quispe', as: 'organization' },
      ],
    });
    expect(unapplied).toEqual([]);
    expect(check(dossier)).toEqual([]);
    expect(dossier.entities.find(({ name }) => name === 'Quispe')?.evidence[0]?.start).toBe(
      before.length + span('Quispe Lines').start,
    );
  });
});
