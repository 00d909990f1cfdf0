import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/dossier/check';

const bundled = () => JSON.parse(readFileSync('dossiers/serbia-kosovo-2022/dossier.json', 'utf8'));

describe('what is wrong with a file that is nearly a dossier', () => {
  it.each<[string, (dossier: ReturnType<typeof bundled>) => void, string]>([
    ['a key', (d) => delete d.title, 'title is missing'],
    ['the format', (d) => (d.format = 'x'), 'format is "x", and should be "sidelight-dossier/1"'],
    ['a type', (d) => (d.entities[0].name = 3), 'entities.0.name is 3, and should be a text'],
    ['a list', (d) => (d.events = null), 'events is null, and should be a list'],
    [
      'an omission that is a list',
      (d) => (d.sources[0].omitted[0] = []),
      'sources.0.omitted.0.at is missing',
    ],
    ['a summary that is a list', (d) => (d.summary = []), 'summary.question is missing'],
    [
      'a kind',
      (d) => (d.entities[0].kind = 'robot'),
      'entities.0.kind is "robot", and should be "person" or "organization" or "place" or "group" or "term"',
    ],
    ['a share', (d) => (d.entities[0].salience = 7), 'entities.0.salience is 7, and should be at most 1'],
    [
      'a place',
      (d) => (d.statements[0].evidence.start = 0.5),
      'statements.0.evidence.start is 0.5, and should be a whole number',
    ],
    ['no source', (d) => (d.sources = []), 'sources is empty, and needs at least 1'],
    [
      'a day',
      (d) => (d.sources[0].published = 'May'),
      'sources.0.published is "May", and should be a day, YYYY-MM-DD',
    ],
    [
      'a name without end',
      (d) => (d.title = 'x'.repeat(2_001)),
      'title has 2,001 characters, and may have 2,000',
    ],
  ])('%s', (_, spoil, fault) => {
    const dossier = bundled();
    spoil(dossier);
    expect(check(dossier)).toContain(fault);
  });

  it('no object at all', () => {
    expect(check(null)).toEqual(['the file is null, and should be an object']);
    expect(check('a')).toEqual(['the file is "a", and should be an object']);
  });
});
