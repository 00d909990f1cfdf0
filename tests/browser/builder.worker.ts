import { articleFromText } from '../../lib/article/from';
import { build } from '../../lib/dossier/build';
import { curate } from '../../lib/dossier/curation/curate';
import type { Curation } from '../../lib/dossier/curation/schema';

/** The builder as it runs in a worker: raw text and its curation in, a dossier out. */
addEventListener('message', ({ data }: MessageEvent<{ raw: string; known: object; curation: Curation }>) => {
  const { dossier } = curate(build(articleFromText(data.raw, data.known)), data.curation);
  postMessage(dossier);
});
