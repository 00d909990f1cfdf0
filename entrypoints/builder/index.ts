import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openBench } from '../../lib/workshop/bench';

/** The worker that builds: the article is taken from its page and read here, and nowhere else. */
export default defineUnlistedScript(() =>
  openBench(globalThis, async (file) => (await fetch(`/models/${file}`)).arrayBuffer()),
);
