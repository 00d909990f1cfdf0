import fc from 'fast-check';

/**
 * How many inputs all fuzz tests try together, and from which seed. `npm test` repeats the same ones; `npm run fuzz`
 * tries ten times as many, new each time. A failure names its seed: `FUZZ_SEED=… npm run fuzz` repeats it.
 */
const INPUTS = Number(process.env.FUZZ_INPUTS ?? 10_000);
const SEED =
  process.env.FUZZ_SEED === 'new' ? Date.now() % 2 ** 31 : Number(process.env.FUZZ_SEED ?? 20_220_818);

/** Milliseconds. Inputs are small: whatever takes this long, on a machine however busy, would take for ever on a page. */
const LONGEST_RUN = 10_000;

/** Tries a share of all inputs. */
export function tryAll<T>(share: number, inputs: fc.Arbitrary<T>, claim: (input: T) => void): void {
  const numRuns = Math.ceil(INPUTS * share);
  console.log(`${numRuns.toLocaleString('en')} inputs from seed ${SEED}`);
  const property = fc.property(inputs, (input) => {
    const began = performance.now();
    claim(input);
    const took = performance.now() - began;
    if (took > LONGEST_RUN) throw new Error(`It took ${Math.round(took)} ms.`);
  });
  fc.assert(property, { numRuns, seed: SEED });
}

/** Milliseconds that a test may take: the first figure of inputs takes some 20 s on two quiet cores. */
export const PATIENCE = 120_000 + INPUTS * 30;
