import { expect, test } from 'vitest';
import { documentOf } from '../../../lib/dossier/document';
import { idMaker } from '../../../lib/dossier/ids';
import { castOf } from '../../../lib/dossier/names/cast';
import { articleOf, learned } from './doc';

function namesIn(lang: string, text: string): string[] {
  return castOf(documentOf({ ...articleOf(text), lang }), learned, idMaker()).entities.map(
    ({ name }) => name,
  );
}

test('in another language names are found by their capitals', () => {
  expect(
    namesIn(
      'fr',
      'Hier, le président Emmanuel Macron a vu Olaf Scholz à Paris. La rencontre a plu à Macron.',
    ),
  ).toEqual(['Emmanuel Macron', 'Olaf Scholz', 'Paris']);
});

test('where all nouns have a capital, only what is listed is a name', () => {
  expect(
    namesIn(
      'de',
      'Der Kanzler Olaf Scholz reiste am Montag nach Berlin. Die Gespräche mit der NATO waren kurz.',
    ),
  ).toEqual(['Olaf Scholz', 'Berlin', 'NATO']);
});

test('a script without capitals has no names to be found, and does no harm', () => {
  expect(namesIn('ar', 'قال الرئيس إن المحادثات ستستمر.')).toEqual([]);
});
