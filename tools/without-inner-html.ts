import type { Plugin } from 'vite';

/**
 * Takes Preact's one way of setting HTML (`dangerouslySetInnerHTML`) out of the build: we never use it, and a page that asks
 * for trusted types, or a store's reviewer, then has nothing to wonder about.
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'without-inner-html',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.mjs/u.test(id)) return null;
      const safe = code.replace(/\(\w+\.innerHTML=\w+\.__html\)/u, '0');
      if (safe === code) this.error('Preact sets HTML in another way now: see tools/without-inner-html.ts.');
      return safe;
    },
  };
}
