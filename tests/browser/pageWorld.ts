/** A page of a few lines, spotted with a few names: what the page tests speak. */
import type { Kind } from '../../lib/dossier/schema';
import { compile } from '../../lib/lexicon/compile';
import type { Entry } from '../../lib/lexicon/names';
import { open } from '../../lib/lexicon/open';
import { read } from '../../lib/lexicon/read';
import type { Look } from '../../lib/page/marks';
import { type Spotter, spotNames } from '../../lib/page/spotter';

const NAMES: [Kind, string, ...string[]][] = [
  ['person', 'Josep Borrell', 'Borrell'],
  ['person', 'Jens Stoltenberg', 'Stoltenberg'],
  ['organization', 'European Union', 'EU'],
  ['organization', 'NATO'],
  ['place', 'Kosovo'],
  ['place', 'Serbia'],
  ['person', 'Aleksandar Vucic', 'Vucic'],
  ['place', 'Brussels'],
  ['organization', 'United Nations', 'UN'],
  ['organization', 'Reuters'],
  ['place', 'Belgrade'],
  ['place', 'Pristina'],
  ['place', 'Albania'],
  ['place', 'North Macedonia'],
  ['organization', 'Council of Europe'],
  ['organization', 'World Bank'],
  ['organization', 'European Commission'],
  ['place', 'Mitrovica'],
  ['organization', 'KFOR'],
  ['organization', 'EULEX'],
  ['place', 'Berlin'],
  ['place', 'Vienna'],
  ['place', 'Geneva'],
  ['place', 'Tirana'],
  ['organization', 'OSCE'],
];

/** Every form a name has: 30 in all, as in a dossier of one article. */
export const FORMS = NAMES.flatMap(([, ...forms]) => forms);

/** A lexicon of these names, and of others where there are any. */
export const lexiconWith = (others: readonly Entry[]) => open(compile([...entries, ...others]));

const entries: Entry[] = NAMES.map(([kind, name, ...aliases]) => ({
  entity: { dossier: 'talks', entity: name.toLowerCase().replace(' ', '-'), name, kind },
  names: [name, ...aliases].map((text) => ({ text, traits: /^[A-Z]+$/u.test(text) ? 1 : 0 })),
}));
const ownLexicon = lexiconWith([]);

export interface World {
  spotter: Spotter;
  /** The texts of all blocks sent to the finder so far. */
  sent: string[];
  replaced: () => number;
  stop: () => void;
}

/** Spots this document. Blocks of the test runner's own hold no name. */
export function spotPage(
  look: Look = { marks: 'tint', often: 'every', quiet: [] },
  // The finder sits in the background: its time is not the page's.
  turn: () => Promise<unknown> = () => new Promise((done) => setTimeout(done)),
  lexicon = ownLexicon,
): World {
  const controller = new AbortController();
  const sent: string[] = [];
  let replaced = 0;
  const spotter = spotNames({
    document,
    look,
    find: async (blocks) => {
      sent.push(...blocks);
      await turn();
      return read([lexicon], blocks);
    },
    onChange: () => {},
    onReplaced: () => {
      replaced += 1;
    },
    signal: controller.signal,
  });
  return { spotter, sent, replaced: () => replaced, stop: () => controller.abort() };
}

/** The words painted in a style, in no order that matters. */
export function painted(style: 'first' | 'repeat' | 'quiet' | 'link' | 'active'): string[] {
  const highlight = CSS.highlights.get(`sidelight-${style}`);
  return highlight ? [...highlight].map((range) => String(range)).sort() : [];
}
