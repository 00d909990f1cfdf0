import { readFileSync } from 'node:fs';
import { decode } from './decode';
import { Fault } from './fault';

/** The text of a file, or of stdin for "-". @throws Fault where it cannot be read or is no text. */
export function readText(file: string): string {
  const text = decode(bytesOf(file), file);
  if (text.includes('\0'))
    throw new Fault(`${file} is no text: give an article as HTML or plain text in UTF-8.`);
  return text;
}

/** A file's JSON. @throws Fault where it cannot be read or is none. */
export function readJson(file: string): unknown {
  const text = readText(file);
  try {
    return JSON.parse(text);
  } catch {
    throw new Fault(`${file} is no JSON: build a dossier with "npm run -s dossier -- build ARTICLE".`);
  }
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = WHY[code ?? ''] ?? 'cannot be read';
    throw new Fault(`${file} ${why}: check its name and its permissions.`);
  }
}

const WHY: Record<string, string> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read',
};
