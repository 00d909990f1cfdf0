import { expect, test } from 'vitest';
import { sampleOf } from '../../../lib/dossier/sample';
import { dossier } from '../../browser/surfaces/dossier';

test('The sample is the paragraphs that name most, in the order of the source and word for word', () => {
  const sample = sampleOf(dossier, 2);
  expect(sample?.paragraphs).toHaveLength(2);
  const places = sample?.paragraphs.map((paragraph) => sample.source.text.indexOf(paragraph)) ?? [];
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test('A dossier whose source names nobody has no sample', () => {
  expect(sampleOf({ ...dossier, entities: [] }, 2)).toBeNull();
});
