import { expect, test } from 'vitest';
import raw from '../../dossiers/serbia-kosovo-2022/article.txt?raw';
import curation from '../../dossiers/serbia-kosovo-2022/curation.json';
import bundled from '../../dossiers/serbia-kosovo-2022/dossier.json?raw';
import source from '../../dossiers/serbia-kosovo-2022/source.json';

test('a worker of the browser builds the bundled dossier, byte for byte as the command does', async () => {
  const worker = new Worker(new URL('./builder.worker.ts', import.meta.url), { type: 'module' });
  const dossier = await new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage({ raw, known: { ...source, url: source.url ?? undefined }, curation });
  });
  worker.terminate();
  expect(`${JSON.stringify(dossier, null, 2)}\n`).toBe(bundled);
});
