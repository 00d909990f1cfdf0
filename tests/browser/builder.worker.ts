import { articleFromText } from '../../lib/article/from';
import { build } from '../../lib/dossier/build';
import { curate } from '../../lib/dossier/curation/curate';
import type { Curation } from '../../lib/dossier/curation/schema';
import { openLearned } from '../../lib/dossier/learned';

/** The builder as it runs in a worker: raw text and its curation in, a dossier out. */
addEventListener(
  'message',
  async ({ data }: MessageEvent<{ raw: string; known: object; curation: Curation }>) => {
    const learned = await openLearned(async (file) => (await fetch(`/models/${file}`)).arrayBuffer());
    const { dossier } = curate(build(articleFromText(data.raw, data.known), { learned }), data.curation);
    postMessage(dossier);
  },
);
