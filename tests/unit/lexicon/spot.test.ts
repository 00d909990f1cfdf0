import { describe, expect, test } from 'vitest';
import { spot } from '../../../lib/lexicon/spot';
import { talks } from './dossier';
import { marked } from './marks';

const cases: Record<string, string[]> = {
  'folds case, accents, width and composition': [
    '[SERBIA] and [Kosovo] agreed.',
    '[serbia] and [kosovo] agreed, it seems',
    'Then [Vučić] and [Vucic] and [Vuc\u030cic\u0301] spoke.',
    'The summit in [Ｋｏｓｏｖｏ] began.',
    'Председник [Вучић] је рекао.',
  ],
  'folds spaces, hyphens, apostrophes and marks that are not seen': [
    'The [European\u00a0Union] and the [European\t Union] agreed.',
    'In [Ko\u00adso\u200bvo] today.',
    'New [licence-plates] for [Kosovo].',
    'The [Serbia–Kosovo border] is shut.',
    'The [Serbia-Kosovo border] is shut.',
  ],
  'marks a name without its possessive': [
    "[Kosovo]'s membership, [Kosovo]’s plates, the [Serbs]' homes.",
    "l'[EU] and l’[EU] agree.",
  ],
  'prefers the longest name': [
    'The [Kosovo Serbs] of [Kosovo].',
    '[Aleksandar Vucic] spoke, then [Vucic] left.',
  ],
  'marks the names in a compound of equals': [
    'A [European Union]-mediated deal, an [EU]-brokered one, a pro-[EU] one.',
    '[Kosovo]-[Serbia] relations, [Serbia]-based firms, the [Serbia]/[Kosovo] talks.',
  ],
  'finds an acronym in its own case only': [
    'The [UN] and the [U.N.] and [NATO] met.',
    'un accord, Un accord, eu sou, Eu sou, the EUR fell.',
    '[EU] AND [NATO] WELCOME THE DEAL',
    'UN ACCORD EST POSSIBLE DANS LA VILLE',
  ],
  'marks nothing inside a longer name or compound': [
    'They live in Kosovo Polje near the river.',
    'She cooked Brussels sprouts and brussels sprouts.',
    'He flew with Brussels Airlines and Air Serbia and met FK Kosovo.',
    'She teaches at the Free University of Brussels.',
    'Mr Vučićević and Kosovostan are others.',
    'The talks ended.[Kosovo] agreed.',
    'See www.kosovo.com, https://example.org/serbia/news and @kosovo.',
  ],
  'marks a name beside titles, days and directions': [
    'The Prime Minister of [Kosovo] Isa Mustafa spoke.',
    'They met [Kosovo] Prime Minister Kurti in North [Kosovo].',
    '[NATO] Secretary General [Jens Stoltenberg] spoke; Mr [Stoltenberg] left [Brussels] Monday.',
    'Leaders Of [Serbia] And [Kosovo] Due For A Meeting In [Brussels] About Plan',
    'Spanish diplomat [Borrell] met the Norwegian [Stoltenberg].',
    'On Thursday [Borrell] replied. President [Vucic] agreed. But [Borrell] left.',
  ],
  'leaves a bare surname to who bears it on this page': [
    'Camilla Stoltenberg spoke.\nLater Stoltenberg left.',
    'J. [Stoltenberg] spoke to Jens A. [Stoltenberg].',
    'K. Vucic wrote it in a paper with Vucic.',
  ],
  'marks an ordinary noun only beside an actor of its dispute': [
    'New license plates were sold. Show your ID card.',
    'New [license plates] and [licence plates] and an [ID card] in [Kosovo]; [Car Plates] too.',
    'Serbs live in Croatia.',
    'The [Serbs] of northern [Kosovo].',
    'The border with [Kosovo] and its plates.',
  ],
  'never joins names across lines': ['Josep\n[Borrell] spoke.', 'the European\nUnion'],
};

describe.each(Object.entries(cases))('%s', (_, texts) => {
  test.each(texts)('%s', (text) => {
    expect(marked(text)).toBe(text);
  });
});

describe('hostile text', () => {
  test.each([
    ['nothing', ''],
    ['lone surrogates', '\ud83d[Kosovo]\ude00 \udc00[Serbia]\ud800'],
    ['emoji beside a name', '🇽🇰[Kosovo]🇷🇸'],
    ['zero-width marks alone', '\u200b\u200d\ufeff\u00ad'],
    ['accents without a letter', '\u0301\u0302 [Kosovo]'],
    ['dots and dashes', '... --- ’’’ ‐‐‐ [Kosovo]...'],
  ])('%s', (_, text) => {
    expect(marked(text)).toBe(text);
  });

  test('a megabyte without a space is read in passing, and what follows is found', () => {
    const text = `${'kosovo'.repeat(170_000)} Serbia`;
    expect(spot([talks], text)).toEqual([
      { start: text.length - 6, end: text.length, text: 'Serbia', entity: 'serbia' },
    ]);
  });

  test('offsets count UTF-16 code units of the text as it was', () => {
    expect(spot([talks], '😀 ﬁne Straße: Vučić\u0301')).toEqual([
      { start: 15, end: 21, text: 'Vučić\u0301', entity: 'aleksandar-vucic' },
    ]);
  });
});
