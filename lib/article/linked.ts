/** An item of JSON-LD. */
export type Item = Record<string, unknown>;

/** What a page says of itself in JSON-LD. */
export interface Linked {
  /** The item that describes the article. */
  article: Item | undefined;
  /** The item that describes the page around it; it often has the dates where the article's is silent. */
  page: Item | undefined;
  /** The name, or names, of what a property holds: a text, an item, a reference to one, a list of these. */
  nameOf(value: unknown): string | null;
}

/** Reads all JSON-LD of a page. A script that is no JSON is passed over. */
export function linkedData(document: Document): Linked {
  const items = Array.from(document.querySelectorAll('script[type="application/ld+json"]')).flatMap(
    ({ textContent }) => itemsOf(parsed(textContent ?? '')),
  );
  const byId = new Map(items.map((item) => [item['@id'], item]));
  const nameOf = (value: unknown): string | null => {
    if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join(', ') || null;
    if (!isItem(value)) return textOf(value);
    return textOf(value.name) ?? textOf(byId.get(value['@id'])?.name);
  };
  const ofType = (type: RegExp) => items.find((item) => type.test(String(item['@type'])));
  return {
    article: ofType(/(?:Article|Posting|^Report)\b/u),
    page: ofType(/(?:Web|Item)Page\b/u),
    nameOf,
  };
}

/** A property's text, null where it holds something else. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function parsed(script: string): unknown {
  const json = script.trim().replace(/^(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)$/gu, '');
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function itemsOf(value: unknown): Item[] {
  if (Array.isArray(value)) return value.flatMap(itemsOf);
  return isItem(value) ? [value, ...itemsOf(value['@graph']), ...itemsOf(value.mainEntity)] : [];
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null;
}
