import type { Plugin } from 'vite';

/**
 * Takes the setting of HTML out of the build, so that a page that asks for trusted types, or a store's reviewer, has nothing
 * to wonder about. Preact's one way (`dangerouslySetInnerHTML`) we never use. Readability and linkedom build trees of their
 * own, in a worker that has no page in which a script could run: there it is a property like any other.
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'without-inner-html',
    transform(code, id) {
      if (PREACT.test(id)) {
        const safe = code.replace(/\(\w+\.innerHTML=\w+\.__html\)/u, '0');
        if (safe === code)
          this.error('Preact sets HTML in another way now: see tools/without-inner-html.ts.');
        return safe;
      }
      if (!OWN_TREES.test(id)) return null;
      return code.replace(/(\b\w+)\.innerHTML = ([^;]+);/gu, "Reflect.set($1, 'innerHTML', $2);");
    },
  };
}

const PREACT = /\/preact\/dist\/preact\.mjs/u;
const OWN_TREES = /\/(?:@mozilla\/readability|linkedom)\//u;
