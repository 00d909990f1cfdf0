import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { MODELS } from '../../../tools/learned';

const files = readdirSync(MODELS).filter((name) => name.endsWith('.bin'));
const bytesOf = (name: string) => readFileSync(join(MODELS, name));

test('the checked-in models are those that were trained', () => {
  const sums = files.map((name) => [name, createHash('sha256').update(bytesOf(name)).digest('hex')]);
  expect(Object.fromEntries(sums)).toEqual(JSON.parse(readFileSync(join(MODELS, 'checksums.json'), 'utf8')));
});

test('all that the builder loads is at most 1.5 MB gzipped', () => {
  const sizes = files.map((name) => gzipSync(bytesOf(name)).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1.5 * 1024 * 1024);
}, 30_000);
