/** How the benches measure: a figure is a ratio of two times, and both are taken side by side in one run. */
import type { Row } from './row';

/**
 * Each task's fastest run in milliseconds: what else the machine does only ever adds time. The tasks take turns, so that a busy
 * moment meets them all.
 */
export function fastest<Tasks extends (() => unknown)[]>(
  runs: number,
  tasks: [...Tasks],
): { [K in keyof Tasks]: number } {
  const times = tasks.map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run < runs; run += 1) {
    for (const [i, task] of tasks.entries()) {
      const began = performance.now();
      task();
      times[i] = Math.min(times[i] ?? 0, performance.now() - began);
    }
  }
  return times as { [K in keyof Tasks]: number };
}

/** The value below which that share of all lies, 0 to 1. */
export function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? Number.NaN;
}

type Figure = Pick<Row, 'name' | 'value' | 'unit'> & { note?: string | undefined };

/** A row that is met where the value is no more than `limit`. */
export function atMost(limit: number, { name, value, unit, note }: Figure): Row {
  return { name, value, unit, target: `≤ ${limit}`, met: value <= limit, ...(note && { note }) };
}

/** A row that is met where the value is no less than `limit`. */
export function atLeast(limit: number, { name, value, unit, note }: Figure): Row {
  return { name, value, unit, target: `≥ ${limit}`, met: value >= limit, ...(note && { note }) };
}
