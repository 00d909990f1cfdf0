import { describe, expect, it } from 'vitest';
import { build } from '../../../lib/dossier/build';
import { openingOf, statementFrom, trimmed } from '../../../lib/dossier/curation/from-words';
import { guessedKind } from '../../../lib/dossier/curation/guessed-kind';
import { articleOf, learned } from './doc';

const TEXT =
  'Ana Rojas met Tomas Quispe in Lima.\n“We agreed on nothing at all,” Ana Rojas said. Later she left the city of Lima.';
const built = build(articleOf(TEXT), { learned });
const source = built.sources[0]?.id ?? '';
const select = (words: string) => {
  const start = TEXT.indexOf(words);
  return trimmed(TEXT, start, start + words.length);
};

describe('Words that a reader points out', () => {
  it('lose the space and the marks around them', () => {
    expect(select(' “We agreed on nothing at all,” '.trim())).toMatchObject({
      quote: 'We agreed on nothing at all,',
      isMarked: true,
    });
    expect(select(' Ana Rojas said. ')).toMatchObject({ quote: 'Ana Rojas said.', isMarked: false });
    expect(trimmed(TEXT, 35, 37)).toBeNull();
  });

  it('become a statement of whoever is named nearest, with the verb beside them', () => {
    const span = select('We agreed on nothing at all');
    expect(span && statementFrom(built, source, span)).toMatchObject({
      form: 'indirect',
      speaker: { quote: 'Ana Rojas', start: TEXT.lastIndexOf('Ana Rojas') },
      cue: { quote: 'said' },
    });
  });

  it('become a statement of nobody where their paragraph names nobody', () => {
    const quiet = build(articleOf('There was no deal.\nAna Rojas met Tomas Quispe.'), { learned });
    const span = trimmed('There was no deal.', 0, 17);
    expect(span && statementFrom(quiet, source, span)).toMatchObject({ speaker: null, cue: null });
  });
});

it.each([
  ['Ana Rojas', 'person'],
  ['President Vučić', 'person'],
  ['Rojas', 'person'],
  ['Peru', 'place'],
  ['the North Sea', 'place'],
  ['Ministry of Transport', 'organization'],
  ['OSCE', 'organization'],
  ['the Kremlin', 'organization'],
  ['the farmers', 'group'],
  ['Kosovo Serbs', 'group'],
  ['', 'person'],
])('“%s” is guessed to be a %s where no build has found it', (words, kind) => {
  expect(guessedKind(words)).toBe(kind);
});

it('A source is corrected by its opening words, of its first paragraph', () => {
  expect(openingOf(TEXT)).toEqual({ start: 0, end: 35, quote: 'Ana Rojas met Tomas Quispe in Lima.' });
});
