import { describe, expect, test } from 'vitest';
import { fromBase64, toBase64 } from '../../../lib/notes/base64';
import { notesIn, writeFile } from '../../../lib/notes/file';
import { EMPTY, edit, merge, textOf } from '../../../lib/notes/notebook';
import type { Note } from '../../../lib/notes/schema';
import { decide, whole } from '../../../lib/notes/transfer';

const NOTE: Note = {
  id: 'n1',
  subject: { dossier: 'd', kind: 'entity', id: 'e' },
  page: { url: 'https://news.example/a', title: 'A' },
  selector: null,
  text: 'one',
  state: toBase64(edit(EMPTY, 'one')),
  created: 1,
  updated: 1,
  deleted: null,
};

const edited = (note: Note, text: string): Note => {
  const base = fromBase64(note.state);
  const state = merge(base, edit(base, text));
  return { ...note, text: textOf(state), state: toBase64(state), updated: note.updated + 1 };
};
const holding =
  (...notes: Note[]) =>
  (id: string) =>
    notes.find((note) => note.id === id);
const file = (notes: unknown[], format = 'sidelight-notes/1') => ({ format, notes });

test('what is written is read back', () => {
  expect(notesIn(JSON.parse(writeFile([NOTE])))).toEqual({ notes: [NOTE], setAside: [], mended: [] });
});

describe('a file is turned away with a sentence', () => {
  test.each([
    ['another JSON', { a: 1 }, 'holds no Sidelight notes'],
    ['another format', file([], 'notes'), 'holds no Sidelight notes'],
    ['a future format', file([], 'sidelight-notes/2'), 'newer Sidelight'],
    ['a list', [], 'holds no Sidelight notes'],
  ])('%s', (_, value, sentence) => {
    expect(() => notesIn(value)).toThrow(sentence);
  });
});

describe('in a file, good notes are never lost to bad ones', () => {
  test.each([
    ['null', null],
    ['an unknown key', { ...NOTE, more: 1 }],
    ['a text that is no text', { ...NOTE, text: {} }],
  ])('%s is set aside', (_, bad) => {
    const read = notesIn(file([bad, NOTE]));
    expect(read.notes).toEqual([NOTE]);
    expect(read.setAside).toEqual(['Note 1 of the file is not as it should be and was left out.']);
  });

  test('a javascript: link is dropped, its note is kept', () => {
    const read = notesIn(file([{ ...NOTE, page: { url: 'javascript:alert(1)', title: '' } }]));
    expect(read.notes).toEqual([{ ...NOTE, page: null }]);
    expect(read.mended).toHaveLength(1);
  });

  test.each(['<img onerror=alert(1) src=x>', '\u202Etxet\u202C'])('%s stays plain text', (text) => {
    expect(notesIn(file([{ ...NOTE, text }])).notes[0]?.text).toBe(text);
  });
});

describe('a note of a file', () => {
  const older = NOTE;
  const newer = edited(NOTE, 'one two');
  const other = { ...NOTE, text: 'apart', state: toBase64(edit(EMPTY, 'apart')) };

  test.each([
    ['is new', older, [], 'added', 'one'],
    ['is older than ours', older, [newer], 'unchanged', 'one two'],
    ['is newer than ours', newer, [older], 'merged', 'one two'],
    ['was edited here and there', edited(older, 'zero one'), [newer], 'merged', 'zero one two'],
    ['is the same', older, [older], 'unchanged', 'one'],
    ['was deleted here', older, [{ ...older, deleted: 5 }], 'merged', 'one'],
    ['shares an id and no history', other, [older], 'added', 'apart'],
    ['has a state of garbage', { ...older, state: '!' }, [], 'added', 'one'],
    ['was edited by hand in the file', { ...older, text: 'one!' }, [older], 'merged', 'one!'],
  ])('%s', (_, incoming, held, outcome, text) => {
    const decision = decide(whole(incoming), holding(...held));
    expect(decision.outcome).toBe(outcome);
    expect(decision.note.text).toBe(text);
    expect(decision.note.deleted).toBeNull();
  });

  test('that shares an id and no history is not added again by the same file', () => {
    const first = decide(whole(other), holding(older));
    expect(first.note.id).not.toBe(older.id);
    expect(decide(whole(other), holding(older, first.note)).outcome).toBe('unchanged');
  });
});
