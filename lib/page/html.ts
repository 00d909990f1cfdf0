/** Elements and texts of a page as HTML. */
import { dom, getter, method } from './dom';

const attributeNames = method(Element.prototype, 'getAttributeNames');
const frameOf = getter(HTMLIFrameElement.prototype, 'contentDocument');

export function opening(tag: string, element: Element): string {
  const attributes = attributeNames(element).flatMap((name) => {
    const value = dom.attribute(element, name) ?? '';
    return isKept(name, value) ? [` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`] : [];
  });
  return `<${tag}${attributes.join('')}>`;
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** JSON-LD (https://json-ld.org): a script that is data. */
export const isData = (script: Element): boolean =>
  dom.attribute(script, 'type')?.trim().toLowerCase() === 'application/ld+json';

/** Its JSON, in which a "<" stands in strings only and may be written as its code. */
export const dataOf = (script: Element): string => (dom.text(script) ?? '').replaceAll('<', '\\u003c');

/** The article in a frame of the same origin: some sites show theirs in one. Advertisements have none. */
export function framed(frame: Element): Node[] {
  const document = frameOf(frame as HTMLIFrameElement);
  return document ? [...dom.all(document, 'article:not(article article)')] : [];
}

/** Attributes that say what a thing is or where it is; not those that style it, act, or hold a picture as text. */
function isKept(name: string, value: string): boolean {
  return /^(?!on|style$|srcset$|srcdoc$|nonce$)[\w:.-]+$/u.test(name) && !value.startsWith('data:');
}
