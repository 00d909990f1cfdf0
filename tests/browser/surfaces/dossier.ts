/** A small dossier for the views: every evidence found in the text by its words, so that it is verbatim. */
import { type Dossier, type Evidence, FORMAT, type Kind } from '../../../lib/dossier/schema';

const SOURCE = 'gazette-2022-08-18';
const TEXT = [
  'Talks between the leaders of Northland and Southmark, led by the River Union, ended without progress on Thursday.',
  'Ana Petrović, the envoy of the River Union, said that "we did not get to an agreement today".',
  'Southmark agreed to delay the new rules until September 1. Northland warned that talks would be difficult.',
  'The measures were rejected by Northlanders in Southmark, with protests in recent weeks. Southmark demands a temporary document.',
  'The two sides hope to meet again before the September 1 deadline.',
].join('\n');

/** The words' first place in the text. */
export function evidence(quote: string): Evidence {
  const start = TEXT.indexOf(quote);
  if (start < 0) throw new RangeError(`The sample text does not have "${quote}".`);
  return { source: SOURCE, start, end: start + quote.length, quote };
}

const worded = (text: string) => ({ text, evidence: [evidence(text)] });

const entity = (id: string, kind: Kind, name: string, role?: string) => ({
  id,
  kind,
  name,
  aliases: [],
  roles: role === undefined ? [] : [worded(role)],
  facts: [],
  salience: 0.5,
  evidence: [evidence(name)],
});

export const dossier: Dossier = {
  format: FORMAT,
  id: 'rivers',
  revision: 1,
  title: 'Northland and Southmark, 2022',
  lang: 'en',
  sources: [
    {
      id: SOURCE,
      title: 'Talks end without progress',
      publisher: 'Sample Gazette',
      url: 'https://gazette.example/talks',
      published: '2022-08-18',
      lang: 'en',
      text: TEXT,
      omitted: [{ at: 0, text: 'READ MORE', reason: 'heading of a list of links' }],
    },
  ],
  entities: [
    entity('northland', 'place', 'Northland'),
    entity('southmark', 'place', 'Southmark'),
    entity('river-union', 'organization', 'River Union'),
    entity('ana-petrovic', 'person', 'Ana Petrović', 'the envoy of the River Union'),
    entity('northlanders', 'group', 'Northlanders in Southmark'),
    entity('document', 'term', 'temporary document'),
    entity('rules', 'term', 'new rules'),
  ],
  statements: [
    {
      id: 's1',
      speaker: 'ana-petrovic',
      speakerText: 'Ana Petrović',
      form: 'direct',
      cue: 'said',
      text: 'we did not get to an agreement today',
      about: [],
      evidence: evidence('we did not get to an agreement today'),
    },
    {
      id: 's2',
      speaker: 'northland',
      speakerText: 'Northland',
      form: 'indirect',
      cue: 'warned',
      text: 'talks would be difficult',
      about: ['rules', 'southmark'],
      evidence: evidence('talks would be difficult'),
    },
  ],
  events: [
    happening('e1', 'Talks between the leaders', '2022-08-18', '2022-08-18', 'on Thursday'),
    happening('e2', 'protests in recent weeks', '2022-07-28', '2022-08-18', 'in recent weeks'),
    happening('e3', 'delay the new rules until September 1', '2022-09-01', '2022-09-01', 'September 1'),
    happening('e4', 'The two sides hope to meet again', null, null, ''),
  ],
  positions: [
    position('southmark', 'demands', 'document', 'a temporary document'),
    position('southmark', 'delays', 'rules', 'delay the new rules until September 1'),
    position('northland', 'warns', 'rules', 'talks would be difficult'),
    position('northlanders', 'rejects', 'rules', 'The measures were rejected by Northlanders in Southmark'),
  ],
  numbers: [],
  relations: [],
  summary: {
    question: 'Must Northlanders in Southmark carry its temporary document?',
    parties: ['northland', 'southmark'],
    mediators: ['river-union'],
    status: worded(
      'Talks between the leaders of Northland and Southmark, led by the River Union, ended without progress on Thursday',
    ),
    next: {
      ...worded('The two sides hope to meet again before the September 1 deadline'),
      on: '2022-09-01',
    },
  },
};

function happening(id: string, title: string, from: string | null, to: string | null, text: string) {
  const precision = from === null ? 'unknown' : from === to ? 'day' : 'interval';
  const when = { text, from, to, precision } as const;
  return { id, title, when, participants: [], evidence: [evidence(title)] };
}

function position(
  party: string,
  stance: Dossier['positions'][number]['stance'],
  topic: string,
  text: string,
): Dossier['positions'][number] {
  return { party, stance, topic, ...worded(text) };
}
