import { describe, expect, test } from 'vitest';
import { relationsOf } from '../../../lib/dossier/relations/find';
import { castIn, docOf } from './doc';

/** "from | words | to" for each relation. */
function relationsIn(text: string): string[] {
  return relationsOf(docOf(text), castIn(text)).map(
    ({ from, text: words, to }) => `${from} | ${words} | ${to}`,
  );
}

describe('how actors stand to each other, as the source words it', () => {
  test.each([
    ['Transnistria, a breakaway region of Moldova, voted.', 'transnistria | a breakaway region of | moldova'],
    ['Ana Rojas is the leader of the Red River Front.', 'ana-rojas | the leader of | red-river-front'],
    ['Ana Rojas, who was an ambassador to Chile, spoke.', 'ana-rojas | was an ambassador to | chile'],
    ['Peru’s transport minister, Ana Rojas, spoke.', 'ana-rojas | transport minister | peru'],
    ['Ana Rojas, Peru’s transport minister, spoke.', 'ana-rojas | transport minister | peru'],
    ['They met NATO Secretary General Ole Hansen in Oslo.', 'ole-hansen | Secretary General | nato'],
    ['The leader of the Red River Front, Ana Rojas, spoke.', 'ana-rojas | The leader of | red-river-front'],
    ['Ole Hansen’s wife, Ana Rojas, spoke.', 'ana-rojas | wife | ole-hansen'],
    ['The Red River Front was founded by Ana Rojas.', 'red-river-front | was founded by | ana-rojas'],
    ['They blamed the Iran-backed Hezbollah.', 'hezbollah | backed | iran'],
    ['Norway, an ally of Finland, left.', 'norway | an ally of | finland'],
  ])('%s', (text, expected) => {
    expect(relationsIn(text)).toEqual([expected]);
  });

  test('the evidence holds both names', () => {
    const text = 'They heard that Peru’s transport minister, Ana Rojas, spoke.';
    const [relation] = relationsOf(docOf(text), castIn(text));
    expect(relation?.evidence.map(({ quote }) => quote)).toEqual(['Peru’s transport minister, Ana Rojas']);
  });
});

describe('no relation is told by', () => {
  test.each([
    'Norway is not a member of NATO.',
    'Norway is the leader of Finland.',
    'Norway met the president of Finland.',
    'Ana Rojas, an adviser at the Hansen campaign, spoke after Ole Hansen.',
    'Norway, the largest market, left Finland.',
    'Ole Hansen’s divorce from wife Ana Rojas is over.',
    'The leader of Norway, Finland and Chile met.',
    'Ana Rojas is the head of Norway’s navy.',
  ])('%s', (text) => {
    expect(relationsIn(text)).toEqual([]);
  });
});
