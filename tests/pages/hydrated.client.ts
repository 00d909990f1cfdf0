/** Wakes the page of `hydrated.ts` when the test says so, and keeps what React complains of. */
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Story } from './hydrated';

const complaints: string[] = [];
for (const kind of ['error', 'warn'] as const) {
  console[kind] = (...words: unknown[]) => void complaints.push(words.map(String).join(' '));
}

Object.assign(globalThis, {
  complaints,
  wake: () => {
    const root = document.getElementById('root');
    const onRecoverableError = (error: unknown) => void complaints.push(String(error));
    if (root) hydrateRoot(root, createElement(Story), { onRecoverableError });
  },
});
