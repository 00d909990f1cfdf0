/** What something weighs on the heap. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes that what `make` answers holds on the heap, once garbage is collected. */
export function weightOf(make: () => unknown): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  const before = process.memoryUsage().heapUsed;
  const kept = [make()];
  collect();
  const weight = process.memoryUsage().heapUsed - before;
  // Read once more, so that it is not collected itself.
  return kept.length > 0 ? weight : 0;
}
