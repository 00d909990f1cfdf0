/** One name in several dossiers, and two of one name in a dossier: all are offered, the likeliest first. */
import { expect, test } from 'vitest';
import { spot } from '../../../lib/lexicon/spot';
import { dossierOf, entityOf, talks } from './dossier';

const river = dossierOf(
  [
    entityOf('place', 'Kosovo'),
    entityOf('place', 'Drina'),
    entityOf('organization', 'Water Board'),
    entityOf('person', 'Ana Borrell', 'Borrell'),
  ],
  'river',
);

const family = dossierOf(
  [entityOf('person', 'Aleksandar Vucic'), entityOf('person', 'Andrej Vucic'), entityOf('place', 'Belgrade')],
  'family',
);

/** Each mention as "words: likeliest, others". */
const offered = (text: string, ...dossiers: (typeof talks)[]): string[] =>
  spot(dossiers, text).map(({ text: words, entity, others = [] }) =>
    [`${words}: ${entity}`, ...others.map((other) => `${other.dossier}/${other.entity}`)].join(', '),
  );

test('the dossier of which the page names more comes first', () => {
  expect(offered('Kosovo and the Drina, said the Water Board.', talks, river)[0]).toBe(
    'Kosovo: kosovo, talks/kosovo',
  );
  expect(offered('Kosovo, Serbia and the EU.', river, talks)[0]).toBe('Kosovo: kosovo, river/kosovo');
});

test('with as much of both, the dossier that was given first', () => {
  expect(offered('Kosovo.', talks, river)).toEqual(['Kosovo: kosovo, river/kosovo']);
  expect(offered('Kosovo.', river, talks)).toEqual(['Kosovo: kosovo, talks/kosovo']);
});

test('a longer name hides the shorter ones of another dossier', () => {
  expect(offered('Ana Borrell spoke.', talks, river)).toEqual(['Ana Borrell: ana-borrell']);
});

test('a bare surname is first of all whom the page names in full', () => {
  expect(offered('Andrej Vucic came.\nVucic left.', family)).toEqual([
    'Andrej Vucic: andrej-vucic',
    'Vucic: andrej-vucic, family/aleksandar-vucic',
  ]);
  expect(offered('Vucic left.', family)).toEqual(['Vucic: aleksandar-vucic, family/andrej-vucic']);
});

test('somebody else’s surname is nobody’s, in whichever dossier', () => {
  expect(offered('Ivan Borrell spoke.\nBorrell left.', talks, river)).toEqual([]);
});
