/** A page drawn by React on a server. Its development build complains of every node that is not as it was drawn. */
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build } from 'vite';
import { Story } from '../pages/hydrated';
import { newsPage } from './site';

export async function hydratedPage(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: 'tests/pages/hydrated.client.ts', formats: ['iife'], name: 'page' },
    },
  });
  const [bundle] = [result].flat();
  if (!bundle || !('output' in bundle)) throw new Error('Vite made no script of hydrated.client.ts.');
  const script = bundle.output[0].code.replaceAll('</script', '<\\/script');
  return newsPage(`<div id="root">${renderToString(createElement(Story))}</div><script>${script}</script>`);
}
