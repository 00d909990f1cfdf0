import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Options } from '../../../components/options/options';
import { Welcome } from '../../../components/welcome/welcome';
import { sampleOf } from '../../../lib/dossier/sample';
import { DEFAULTS, type Settings } from '../../../lib/store/settings';
import { dossier } from './dossier';
import { faults, press, stage } from './stage';

const SET: Settings = {
  ...DEFAULTS,
  sites: { 'example.com': false },
  quiet: [
    { dossier: 'rivers', entity: 'northland', site: null },
    { dossier: 'rivers', entity: 'northland', site: 'example.com', words: 'north' },
  ],
};

function options(settings: Settings) {
  const onChange = vi.fn();
  const view = (
    <Options
      settings={settings}
      names={[{ dossier: 'rivers', entity: 'northland', name: 'Northland' }]}
      trouble={null}
      shortcuts={[{ does: 'Open the card of the next name', keys: 'Alt+S' }]}
      howToChange="To change them: chrome://extensions/shortcuts."
      onChange={onChange}
      onExport={vi.fn()}
    />
  );
  return { view, onChange };
}

const welcome = (allowed: boolean) => (
  <Welcome
    sample={sampleOf(dossier, 3)}
    dossiers={[dossier.title]}
    allowed={allowed}
    shortcut="Alt+S"
    onAllow={vi.fn()}
    onExport={vi.fn()}
  />
);

const PAGES = {
  'settings as they come': options(DEFAULTS).view,
  'settings with everything set': options(SET).view,
  'the welcome page': welcome(false),
  'the welcome page, already allowed': welcome(true),
};

describe.each(['light', 'dark'] as const)('In %s', (tone) => {
  test.each(Object.entries(PAGES))('%s: no fault that axe-core knows', async (_, view) => {
    await page.viewport(1000, 900);
    expect(await faults(stage(view, tone))).toEqual([]);
  });
});

test.each(Object.entries(PAGES))('%s: fits 320 pixels', async (_, view) => {
  await page.viewport(320, 900);
  stage(view);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test('A switched site can be forgotten, and a name marked again', () => {
  const { view, onChange } = options(SET);
  const root = stage(view);
  press(root, 'Remove example.com');
  expect(onChange).toHaveBeenLastCalledWith({ sites: {} });
  press(root, 'Mark again: Northland');
  expect(onChange).toHaveBeenLastCalledWith({ quiet: SET.quiet.slice(1) });
  press(root, 'Mark again: “north”, not Northland');
  expect(onChange).toHaveBeenLastCalledWith({ quiet: SET.quiet.slice(0, 1) });
});

test('Once the sites are allowed the welcome page says so and asks no more', () => {
  const root = stage(welcome(true));
  expect(root.querySelector('.start button')).toBeNull();
  expect(root.textContent).toContain('Sidelight is allowed on the sites you read.');
});
