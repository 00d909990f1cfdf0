import '../../components/styles/pages';
import '../page.content/style.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Welcome } from '../../components/welcome/welcome';
import { type Sample, sampleOf } from '../../lib/dossier/sample';
import { exportEverything } from '../../lib/messages/export';
import { hear } from '../../lib/messages/hear';
import { openDatabase } from '../../lib/store/database';
import { type DossierEntry, listDossiers, readDossier } from '../../lib/store/read';
import { startSample } from './sample';

/** As the manifest asks for them. */
const EVERYWHERE = { origins: ['http://*/*', 'https://*/*'] };
/** Three paragraphs show a name, a term and a name said again, and fit on one screen. */
const PARAGRAPHS = 3;

const db = openDatabase();
let sample: Sample | null = null;
let dossiers: DossierEntry[] = [];

// On the very first run the dossiers may still be on their way in.
hear(({ tell }) => {
  if (tell === 'lexiconChanged' && !sample) void load();
});
await load();
await startSample();

async function load(): Promise<void> {
  dossiers = await listDossiers(db).catch(() => []);
  const dossier = dossiers[0] && (await readDossier(db, dossiers[0].id).catch(() => null));
  sample = dossier ? sampleOf(dossier, PARAGRAPHS) : null;
  await draw();
}

async function draw(): Promise<void> {
  const [allowed, commands] = await Promise.all([
    browser.permissions.contains(EVERYWHERE),
    browser.commands.getAll(),
  ]);
  render(
    <Welcome
      sample={sample}
      dossiers={dossiers.map(({ title }) => title)}
      allowed={allowed}
      shortcut={commands.find(({ name }) => name === 'next-mention')?.shortcut ?? ''}
      onAllow={() => void browser.permissions.request(EVERYWHERE).then(draw)}
      onExport={() => void exportEverything(db)}
    />,
    document.body.firstElementChild ?? document.body,
  );
}
