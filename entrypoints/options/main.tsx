import '../../components/styles/pages';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Options } from '../../components/options/options';
import type { EntityName } from '../../lib/card/content';
import { exportEverything } from '../../lib/messages/export';
import { hear } from '../../lib/messages/hear';
import { ask } from '../../lib/messages/send';
import { openDatabase } from '../../lib/store/database';
import { readEntity } from '../../lib/store/read';
import { DEFAULTS, type Settings } from '../../lib/store/settings';

const db = openDatabase();
let settings: Settings = DEFAULTS;
let trouble: string | null = null;

hear(({ tell }) => {
  if (tell === 'settingsChanged') void load();
});
void load();

async function load(): Promise<void> {
  const answer = await ask('getSettings', {});
  if (answer.ok) settings = answer.value;
  trouble = answer.ok ? null : answer.sentence;
  await draw();
}

async function change(part: Partial<Settings>): Promise<void> {
  const answer = await ask('changeSettings', part);
  if (answer.ok) settings = answer.value;
  trouble = answer.ok ? null : answer.sentence;
  await draw();
}

async function draw(): Promise<void> {
  const [names, commands] = await Promise.all([quietNames(), browser.commands.getAll()]);
  render(
    <Options
      settings={settings}
      names={names}
      trouble={trouble}
      shortcuts={commands
        .filter(({ description }) => description)
        .map(({ description, shortcut }) => ({ does: description ?? '', keys: shortcut ?? '' }))}
      howToChange={howToChange()}
      onChange={(part) => void change(part)}
      onExport={() => void exportEverything(db)}
    />,
    document.body.firstElementChild ?? document.body,
  );
}

async function quietNames(): Promise<EntityName[]> {
  const rows = await Promise.all(
    settings.quiet.map(async ({ dossier, entity }) => {
      const row = await readEntity(db, dossier, entity);
      return row ? [{ dossier, entity, name: row.name }] : [];
    }),
  ).catch(() => []);
  return rows.flat();
}

function howToChange(): string {
  return browser.runtime.getURL('').startsWith('moz-extension:')
    ? 'To change them: about:addons, the gear, Manage Extension Shortcuts.'
    : 'To change them: chrome://extensions/shortcuts.';
}
