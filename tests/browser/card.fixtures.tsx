/** A small dossier, and a page's mention, for the card's states. */
import { composeCard } from '../../lib/card/compose';
import type { CardContent } from '../../lib/card/content';
import type { Desk, Reply } from '../../lib/card/desk';
import type { Intent } from '../../lib/card/state';
import type { Dossier, Evidence } from '../../lib/dossier/schema';
import type { Note } from '../../lib/notes/schema';
import type { Mention } from '../../lib/page/mention';

const TEXT = [
  'Josep Borrell, the EU\'s foreign affairs chief, said in a statement that "unhappily, we did not get to an agreement today, but it is not the end of the story."',
  'Borrell added: "Both leaders agreed that the process needs to continue, and there is still time until the 1st of September."',
  'Kosovo demands Kosovan license plates on their vehicles. Serbia rejected the measures.',
].join('\n');

function evidence(quote: string): Evidence {
  const start = TEXT.indexOf(quote);
  return { source: 'cgtn', start, end: start + quote.length, quote };
}

const worded = (text: string) => ({ text, evidence: [evidence(text)] });
const named = (id: string, kind: Dossier['entities'][number]['kind'], name: string) => ({
  id,
  kind,
  name,
  aliases: [],
  roles: [],
  facts: [],
  salience: 0.5,
  evidence: [evidence(name)],
});

const saying = (id: string, cue: string, text: string): Dossier['statements'][number] => ({
  id,
  speaker: 'josep-borrell',
  speakerText: 'Borrell',
  form: 'direct',
  cue,
  text,
  about: ['kosovo'],
  evidence: evidence(text),
});

const dossier: Dossier = {
  format: 'sidelight-dossier/1',
  id: 'talks',
  revision: 1,
  title: 'Talks',
  lang: 'en',
  sources: [
    { id: 'cgtn', title: 'Talks end', publisher: 'CGTN', url: null, published: '2022-08-18', text: TEXT },
  ],
  entities: [
    {
      ...named('josep-borrell', 'person', 'Josep Borrell'),
      roles: [worded("the EU's foreign affairs chief")],
      facts: [worded('the process needs to continue')],
    },
    named('kosovo', 'place', 'Kosovo'),
    named('serbia', 'place', 'Serbia'),
    named('license-plates', 'term', 'license plates'),
  ],
  statements: [
    saying(
      'first',
      'said',
      'unhappily, we did not get to an agreement today, but it is not the end of the story.',
    ),
    saying(
      'second',
      'added',
      'Both leaders agreed that the process needs to continue, and there is still time until the 1st of September.',
    ),
  ],
  events: [],
  positions: [
    {
      party: 'kosovo',
      stance: 'demands',
      topic: 'license-plates',
      ...worded('Kosovan license plates on their vehicles'),
    },
    { party: 'serbia', stance: 'rejects', topic: 'license-plates', ...worded('rejected the measures') },
  ],
  numbers: [],
  relations: [],
  summary: {
    question: 'Which plates?',
    parties: ['serbia', 'kosovo'],
    mediators: ['josep-borrell'],
    status: null,
    next: null,
  },
};

export function cardOf(entity: string, notes: Note[] = [], drafts: CardContent['drafts'] = []): CardContent {
  const content = composeCard(dossier, entity, notes, drafts);
  if (!content) throw new Error(`no entity ${entity}`);
  return content;
}

export const noteOf = (text: string): Note => ({
  id: text,
  subject: { dossier: 'talks', kind: 'entity', id: 'josep-borrell' },
  page: null,
  selector: null,
  text,
  state: '',
  created: Date.now(),
  updated: Date.now(),
  deleted: null,
});

/** A paragraph with one name in it, and the mention of that name. */
export function mentionIn(words: string, entities: string[]): Mention {
  const paragraph = document.createElement('p');
  paragraph.textContent = `${words} spoke on Thursday after the talks in Brussels.`;
  document.body.append(paragraph);
  const range = new Range();
  const node = paragraph.firstChild ?? paragraph;
  range.setStart(node, 0);
  range.setEnd(node, words.length);
  return {
    entities: entities.flatMap((id) => refsTo(id)),
    text: words,
    element: paragraph,
    rects: () => [...range.getClientRects()],
    selector: () => ({ type: 'TextQuoteSelector', exact: words, prefix: '', suffix: '' }),
    active: () => undefined,
  };
}

const refsTo = (id: string) =>
  dossier.entities
    .filter((entity) => entity.id === id)
    .map(({ name, kind }) => ({ dossier: dossier.id, entity: id, name, kind }));

export function intentFor(mention: Mention): Intent {
  const [entity] = mention.entities;
  if (!entity) throw new Error('a mention names somebody');
  return { mention, entity, byKey: true };
}

export const answered = (value: CardContent): Reply<CardContent> => ({ ok: true, value });

/** A desk that does whatever it is asked. */
export function deskWith(over: Partial<Desk> = {}): Desk {
  const done = async () => ({ ok: true as const, value: null });
  return {
    getCard: async ({ entity }) => answered(cardOf(entity)),
    saveNote: async ({ text }) => ({ ok: true, value: noteOf(text) }),
    keepDraft: done,
    deleteNote: done,
    restoreNote: async (note) => ({ ok: true, value: note }),
    quietName: done,
    openLibrary: done,
    ...over,
  };
}
