import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** What each room may import from, itself aside. Types count: a type is a dependency too. */
const ALLOWED: Record<string, string[]> = {
  text: [],
  article: ['text'],
  dossier: ['text', 'article'],
  lexicon: ['text', 'article', 'dossier'],
  page: ['text', 'article', 'dossier', 'lexicon'],
  notes: ['text', 'dossier'],
  card: ['text', 'article', 'dossier', 'lexicon', 'page', 'notes'],
  workshop: ['text', 'article', 'dossier'],
  store: ['text', 'article', 'dossier', 'lexicon', 'card', 'notes', 'page'],
  messages: ['text', 'article', 'dossier', 'lexicon', 'page', 'card', 'notes', 'workshop', 'store'],
};
const PURE = ['text', 'article', 'dossier', 'lexicon', 'notes'];
const BROWSER =
  /\b(?:document|window|chrome|browser|indexedDB|navigator|localStorage|process)\.(?=\w)|['"](?:node:[\w/]+|dexie|webextension-polyfill)['"]/u;

const files = ['lib', 'components', 'entrypoints'].filter(existsSync).flatMap(sourcesIn);
const imports = new Map(files.map((file) => [file, importsOf(file)]));

test('no room imports from a room downstream', () => {
  const wrong = links().filter(([from, to]) => {
    const [here, there] = [roomOf(from), roomOf(to)];
    return here && (there === null || (here !== there && !ALLOWED[here]?.includes(there)));
  });
  expect(wrong.map(arrow)).toEqual([]);
});

test('components import neither storage nor messages, save their types', () => {
  const wrong = links().filter(
    ([from, to]) =>
      from.startsWith('components/') &&
      (to.startsWith('entrypoints/') ||
        (['store', 'messages'].includes(roomOf(to) ?? '') && !onlyTypes(from, to))),
  );
  expect(wrong.map(arrow)).toEqual([]);
});

test('no files import each other in a circle', () => {
  expect(circles()).toEqual([]);
});

test('pure rooms do not touch the browser or Node', () => {
  const wrong = files
    .filter((file) => PURE.includes(roomOf(file) ?? ''))
    .flatMap((file) => {
      const text = withoutComments(readFileSync(file, 'utf8'));
      // `lib/article` is handed its document; a global one would be undefined in Node, where the same code runs.
      const found = BROWSER.exec(roomOf(file) === 'article' ? text.replaceAll('document.', '') : text);
      return found ? [`${file}: ${found[0]}`] : [];
    });
  expect(wrong).toEqual([]);
});

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => join(folder, name));
}

function importsOf(file: string): string[] {
  const text = withoutComments(readFileSync(file, 'utf8'));
  return [...text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/gu)].flatMap(([, path = '']) => {
    const base = normalize(join(dirname(file), path));
    return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].filter((name) => files.includes(name));
  });
}

function links(): [string, string][] {
  return [...imports].flatMap(([from, all]) => all.map((to): [string, string] => [from, to]));
}

/** The room of a file of `lib`, null for any other file. */
function roomOf(file: string): string | null {
  return /^lib\/([^/]+)\//u.exec(file)?.[1] ?? null;
}

function onlyTypes(from: string, to: string): boolean {
  const name = to.replace(/^.*\/|\.tsx?$/gu, '');
  return [...readFileSync(from, 'utf8').matchAll(/^import (.*?) from '([^']+)';/gmsu)]
    .filter(([, , path]) => path?.endsWith(`/${name}`))
    .every(
      ([, names = '']) =>
        names.startsWith('type ') || names.split(',').every((one) => /^[{\s]*type\s|^[\s}]*$/u.test(one)),
    );
}

function circles(): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: string[]) => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file)) return;
    done.add(file);
    for (const next of imports.get(file) ?? []) visit(next, [...path, file]);
  };
  for (const file of files) visit(file, []);
  return found;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gmu, '');
}

const arrow = ([from, to]: [string, string]) => `${from} → ${to}`;
