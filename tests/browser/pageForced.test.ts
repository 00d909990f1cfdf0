import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import '../../entrypoints/page.content/style.css';
import { painted, spotPage, type World } from './pageWorld';

const forceColours = (value: 'active' | 'none') =>
  (cdp() as unknown as { send(method: string, params: object): Promise<void> }).send(
    'Emulation.setEmulatedMedia',
    {
      features: [{ name: 'forced-colors', value }],
    },
  );

let world: World | null = null;
beforeEach(() => forceColours('active'));
afterEach(async () => {
  world?.stop();
  document.body.innerHTML = '';
  await forceColours('none');
});

test('Forced colours, where a mark looks like a selection, get one a name, and the one that is open', async () => {
  document.body.innerHTML = '<p>Kosovo, Kosovo.</p><p>Kosovo, Serbia.</p><p>Kosovo.</p>';
  world = spotPage();
  await vi.waitFor(() => expect(painted('first')).toEqual(['Kosovo', 'Serbia']));
  await vi.waitFor(() => expect(painted('repeat')).toEqual([]));
  const second = [world.spotter.step(1), world.spotter.step(1)][1];
  second?.active(true);
  expect(painted('active')).toEqual(['Kosovo']);
  expect(painted('first')).toEqual(['Kosovo', 'Serbia']);
  second?.active(false);
  expect(painted('first')).toEqual(['Kosovo', 'Serbia']);
  await forceColours('none');
  await vi.waitFor(() => expect(painted('repeat')).toEqual(['Kosovo']));
  expect(painted('first')).toEqual(['Kosovo', 'Kosovo', 'Kosovo', 'Serbia']);
});
