/**
 * The lines of a file, read piece by piece: null for one that is longer than `most` UTF-16 code units, and none after it.
 * @param moved called after each piece with the bytes that are read
 */
export async function* linesIn(
  file: Blob,
  most: number,
  moved: (bytes: number) => void,
): AsyncGenerator<string | null> {
  const decoder = new TextDecoder();
  const reader = file.stream().getReader();
  let line: string[] = [];
  let length = 0;
  let bytes = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const lines = decoder.decode(piece.value, { stream: true }).split('\n');
    bytes += piece.value.byteLength;
    moved(bytes);
    for (const [place, part] of lines.entries()) {
      if (place > 0) {
        yield line.join('');
        [line, length] = [[], 0];
      }
      line.push(part);
      length += part.length;
    }
    if (length <= most) continue;
    yield null;
    return;
  }
  yield line.join('') + decoder.decode();
}
