/** A label that wants to stand centred on `wanted`, `half` wide on each side. Units of the drawing. */
export interface Label {
  wanted: number;
  half: number;
}

/**
 * Where the centres of labels go so that none touch: each as near to its wanted place as its neighbours allow, none
 * beyond `left` or `right`. Labels come in order of their wanted places. Neighbours that would touch move as one block
 * around their common middle (pool adjacent violators, https://doi.org/10.1214/aoms/1177728423).
 */
export function spread(labels: readonly Label[], left: number, right: number): number[] {
  const blocks: Block[] = [];
  for (const label of labels) {
    let block = settled([label], left, right);
    for (let before = blocks.at(-1); before && before.end > block.start; before = blocks.at(-1)) {
      blocks.pop();
      block = settled([...before.labels, ...block.labels], left, right);
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ labels: together, start }) => centres(together, start));
}

interface Block {
  labels: readonly Label[];
  start: number;
  end: number;
}

/** Labels side by side, their middle where the mean of their wanted places is. */
function settled(labels: readonly Label[], left: number, right: number): Block {
  const ideal = labels.map(({ wanted }, index) => wanted - (centres(labels, 0)[index] ?? 0));
  const width = 2 * labels.reduce((sum, { half }) => sum + half, 0);
  const mean = ideal.reduce((sum, start) => sum + start, 0) / labels.length;
  const start = Math.max(left, Math.min(mean, right - width));
  return { labels, start, end: start + width };
}

function centres(labels: readonly Label[], start: number): number[] {
  let end = start;
  return labels.map(({ half }) => {
    end += 2 * half;
    return end - half;
  });
}
