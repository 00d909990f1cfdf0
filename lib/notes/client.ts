/**
 * The Yjs client id of an edit: 32 bits of FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) over what is edited and
 * into what. Yjs asks only that two different edits of one text have different ids, and draws 32 random bits itself.
 */
export function clientOf(base: Uint8Array, text: string): number {
  let hash = OFFSET;
  for (const byte of base) hash = Math.imul(hash ^ byte, PRIME);
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
