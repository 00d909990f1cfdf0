import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Learned, openLearned } from '../lib/dossier/learned';

/** Where the trained files are. */
export const MODELS = join(import.meta.dirname, '../public/models');

/** What the builder has learned, from the files of this project. */
export function learnedHere(): Promise<Learned> {
  return openLearned(async (file) => {
    const { buffer, byteOffset, byteLength } = await readFile(join(MODELS, file));
    return (buffer as ArrayBuffer).slice(byteOffset, byteOffset + byteLength);
  });
}
