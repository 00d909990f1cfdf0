import { expect, test } from 'vitest';
import { fold } from '../../../lib/text/fold';

test.each([
  ['Његош, Љубиша и Ђорђе', 'Njegoš, Ljubiša i Đorđe'],
  ['Александар Вучић', 'Aleksandar Vučić'],
  ['ЏЕВАД', 'dzevad'],
  ['Приштина', 'Priština'],
  ['Вучић\u0301', 'Vucic'],
  ['Илья', 'Ilja'],
])('%s is the same words as %s', (cyrillic, latin) => {
  expect(fold(cyrillic)).toBe(fold(latin));
});

test('a letter of Cyrillic that has no Latin one stays', () => {
  expect(fold('Қазақстан')).toBe('қazaқstan');
});
