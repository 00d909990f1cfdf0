import { expect, test } from 'vitest';
import { Cutter, type Piece } from '../../../lib/dossier/pack/cut';

const VALUE = {
  format: 'sidelight-dossier/1',
  title: 'A "title", with \\ and ] and { in it\\',
  sources: [
    { id: 's', text: 'Вучић, „a“ [b] {c}: "d"' },
    { id: 't', versions: [[1, [2]], {}] },
  ],
  entities: [],
  numbers: [1, -2.5e3, null, true, 'x"'],
  summary: { parties: ['a', 'b'], status: null },
};

test('a text is cut into the same pieces however it comes in portions', () => {
  for (const indent of [0, 2]) {
    const json = JSON.stringify(VALUE, null, indent);
    for (const size of [1, 2, 3, 7, 64, json.length]) expect(joined(piecesOf(json, size))).toEqual(VALUE);
  }
});

test('no more is held than the piece that is not whole yet', () => {
  const cutter = new Cutter();
  cutter.push('{"entities":[');
  for (let i = 0; i < 1_000; i += 1) cutter.push(`${i > 0 ? ',' : ''}{"id":"e${i}"}`);
  expect(cutter.held).toBeLessThan(20);
});

test.each([
  '',
  'null',
  '[1]',
  '{"a":1',
  '{"a":[1,2}',
  '{"a":[1,2]',
  '{"a":1]',
  '{"a":1}{',
  '{"a":1} x',
  '{"a":[1,]}',
  '{"a":[1 2]}',
  '{"a"}',
  '{"a":}',
  '{"a":"b}',
  '{a:1}',
])('what is no whole object is refused: %s', (json) => {
  expect(() => joined(piecesOf(json, 3))).toThrow(SyntaxError);
});

function piecesOf(json: string, size: number): Piece[] {
  const cutter = new Cutter();
  const pieces: Piece[] = [];
  for (let at = 0; at < json.length; at += size) pieces.push(...cutter.push(json.slice(at, at + size)));
  cutter.end();
  return pieces;
}

/** An empty list has no pieces. */
function joined(pieces: readonly Piece[]): unknown {
  const members: Record<string, unknown> = { entities: [] };
  for (const { key, at, json } of pieces) {
    const value: unknown = JSON.parse(json);
    if (at === null) members[key] = value;
    else members[key] = [...((members[key] as unknown[]) ?? []), value];
  }
  return members;
}
