import { openBench } from '../../lib/workshop/bench';

/** The builder's worker, as the extension runs it. */
openBench(globalThis, async (file) => (await fetch(`/models/${file}`)).arrayBuffer());
