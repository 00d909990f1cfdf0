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
  const oneName = (value: unknown): string | null =>
    isItem(value) ? (textOf(value.name) ?? textOf(byId.get(value['@id'])?.name)) : textOf(value);
  const nameOf = (value: unknown): string | null =>
    Array.isArray(value) ? value.map(oneName).filter(Boolean).join(', ') || null : oneName(value);
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

function itemsOf(value: unknown, depth = 0): Item[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((inner) => itemsOf(inner, depth + 1));
  return isItem(value)
    ? [value, ...[value['@graph'], value.mainEntity].flatMap((inner) => itemsOf(inner, depth + 1))]
    : [];
}

/** Lists and graphs within each other; more is a slip or a trap. */
const DEEPEST = 8;

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null;
}
