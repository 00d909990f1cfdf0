import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { messages } from '../../lib/messages/table';

const docs = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...markdownIn('docs')].filter(existsSync);
const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;

test('every message has a handler in the background', () => {
  const background = ['entrypoints/background', 'lib/messages/handlers', 'lib/messages/serve.ts']
    .flatMap(typescriptIn)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const unhandled = Object.keys(messages).filter(
    (name) => !new RegExp(`\\b${name}\\b`, 'u').test(background),
  );
  expect(unhandled).toEqual([]);
});

test('every command in the documents exists', () => {
  const named = docs.flatMap((doc) =>
    [...readFileSync(doc, 'utf8').matchAll(/npm (?:run (?:-s |--silent )?)?([\w:]+)/gu)].map(
      ([, name = '']) => ({ doc, name }),
    ),
  );
  expect(named.filter(({ name }) => !['ci', 'install'].includes(name) && !scripts[name])).toEqual([]);
});

test('every file the documents name is there', () => {
  const named = docs.flatMap((doc) =>
    [
      ...readFileSync(doc, 'utf8').matchAll(
        /[(`]((?:lib|docs|tests|tools|entrypoints|components|dossiers)\/[\w./-]*)[)`]/gu,
      ),
    ].map(([, path = '']) => ({ doc, path })),
  );
  expect(named.filter(({ path }) => !existsSync(path))).toEqual([]);
});

test('the manifest asks for storage, script injection, the tab in front, a menu and a place for the worker, and for nothing else', () => {
  const config = readFileSync('wxt.config.ts', 'utf8');
  expect(/PERMISSIONS = \[(.*?)\]/u.exec(config)?.[1]).toBe(
    "'storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'",
  );
  expect(/ permissions: (.*),\n/u.exec(config)?.[1]).toBe(
    "[...PERMISSIONS, ...(browser === 'firefox' ? [] : ['offscreen'])]",
  );
});

function markdownIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
}

function typescriptIn(path: string): string[] {
  if (path.endsWith('.ts')) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${path}/${name}`);
}
