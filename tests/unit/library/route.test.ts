import { expect, test } from 'vitest';
import { dossierHash, routeOf } from '../../../components/library/route';

const NOTHING = { show: 'dossier', dossier: null, entity: null, source: null, at: null };

test.each([
  ['', NOTHING],
  ['#notes', { show: 'notes' }],
  ['#text', { show: 'text' }],
  ['#dossier=a&entity=b', { ...NOTHING, dossier: 'a', entity: 'b' }],
  ['#dossier=a&source=s&at=12', { ...NOTHING, dossier: 'a', source: 's', at: 12 }],
  ['#at=soon', NOTHING],
  ['#review=r&tab=3', { show: 'review', review: 'r', tab: 3 }],
  ['#review=r', { show: 'review', review: 'r', tab: null }],
  [dossierHash('вучић'), { ...NOTHING, dossier: 'вучић' }],
])('The address "%s" is understood', (hash, route) => {
  expect(routeOf(hash)).toEqual(route);
});
