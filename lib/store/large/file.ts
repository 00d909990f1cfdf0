/** The file of a large dossier, read piece by piece. */
import { Cutter, type Piece } from '../../dossier/pack/cut';
import { Fault } from '../fault';
import { MAX_PARCEL } from '../parcel';

/** Whether the file is of a dossier that is read and kept as a large one. */
export async function isLarge(file: Blob): Promise<boolean> {
  return file.size > MAX_PARCEL && /^\s*\{\s*"format"\s*:\s*"sidelight-dossier\//u.test(await begin(file));
}

/** UTF-16 code units in which a dossier says that it is one. */
const begin = (file: Blob): Promise<string> => file.slice(0, 1_000).text();

/**
 * Its pieces, as many at once as the browser hands over.
 * @param moved called with the bytes that are read
 * @throws Fault where it is no JSON of a dossier, or a piece is too long to be one
 */
export async function* piecesOf(file: Blob, moved: (bytes: number) => void): AsyncGenerator<Piece[]> {
  const decoder = new TextDecoder();
  const cutter = new Cutter();
  const reader = file.stream().getReader();
  let bytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const pieces = read(() => cutter.push(decoder.decode(part.value, { stream: true })));
    if (cutter.held > MAX_PARCEL) throw new Fault('invalid', LONG);
    if (pieces.length > 0) yield pieces;
    bytes += part.value.byteLength;
    moved(bytes);
  }
  read(() => cutter.push(decoder.decode()));
  read(() => cutter.end());
}

/** What a piece says. */
export const parsedPiece = ({ json }: Piece): unknown => read(() => JSON.parse(json));

function read<Result>(work: () => Result): Result {
  try {
    return work();
  } catch {
    throw new Fault('invalid', CUT);
  }
}

const CUT = 'This file is cut off or is no JSON. Nothing was imported. Export it again and retry.';
const LONG =
  'An entry of this file is longer than 20 MB. Nothing was imported. Ask whoever made it for shorter sources.';
