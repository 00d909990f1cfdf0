/** Reads what the `meta` elements of a page say under some names, in the order of the names. */
export type Meta = (...names: string[]) => string[];

/** Reads all `meta` elements once: a page has many, and each name would be a search of its own. */
export function metaOf(document: Document): Meta {
  const contents = new Map<string, string[]>();
  for (const element of Array.from(document.querySelectorAll('meta[content]'))) {
    const content = element.getAttribute('content') ?? '';
    const names = ['property', 'name', 'itemprop'].map((attribute) => element.getAttribute(attribute) ?? '');
    for (const name of new Set(names.join(' ').toLowerCase().split(/\s+/u)))
      contents.set(name, [...(contents.get(name) ?? []), content]);
  }
  return (...names) => names.flatMap((name) => contents.get(name.toLowerCase()) ?? []);
}

/** The texts of the elements that a selector finds, at most the first ten: more are a list of something else. */
export function textsOf(document: Document, selector: string): string[] {
  return Array.from(document.querySelectorAll(selector))
    .slice(0, 10)
    .map((element) => element.getAttribute('content') ?? element.textContent ?? '');
}
