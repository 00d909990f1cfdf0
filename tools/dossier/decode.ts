import { Fault } from './fault';

/**
 * The text of a file's bytes: UTF-8 where they are that, else in the encoding that their mark or the page declares.
 * @throws Fault where they are in none that is known.
 */
export function decode(bytes: Uint8Array, file: string): string {
  const mark = MARKS.find(([prefix]) => prefix.every((byte, i) => bytes[i] === byte));
  if (mark) return new TextDecoder(mark[1]).decode(bytes);
  const declared = declaredIn(bytes);
  const isForeign = declared !== null && !/^utf-?8$/iu.test(declared);
  const text = asUtf8(bytes, { mayBeCutOff: !isForeign });
  if (text !== null) return text;
  if (!isForeign) throw new Fault(`${file} is not in UTF-8 and names no other encoding: save it as UTF-8.`);
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch {
    throw new Fault(`${file} is in the encoding "${declared}", which is unknown here: save it as UTF-8.`);
  }
}

/** Bytes at the beginning that tell an encoding. UTF-8's own is dropped by its decoder. */
const MARKS: [prefix: number[], encoding: string][] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Null where the bytes are not UTF-8. A file that is cut off may end in the middle of a character. */
function asUtf8(bytes: Uint8Array, { mayBeCutOff }: { mayBeCutOff: boolean }): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: mayBeCutOff });
  } catch {
    return null;
  }
}

/** What the head of a page says; browsers look no further either. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024));
  return /(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]{2,40})/iu.exec(head)?.[1] ?? null;
}
