import { expect, test } from 'vitest';
import { isShortcut } from '../../../lib/card/shortcut';

const press = (code: string, ...held: string[]) =>
  ({
    code,
    altKey: held.includes('alt'),
    shiftKey: held.includes('shift'),
    ctrlKey: held.includes('ctrl'),
    metaKey: held.includes('meta'),
  }) as KeyboardEvent;

test.each([
  ['Alt+S', press('KeyS', 'alt'), true],
  ['Alt+S', press('KeyS', 'alt', 'shift'), false],
  ['Alt+Shift+S', press('KeyS', 'alt', 'shift'), true],
  ['Ctrl+Period', press('Period', 'ctrl'), true],
  ['Alt+Left', press('ArrowLeft', 'alt'), true],
  ['Alt+5', press('Digit5', 'alt'), true],
  ['', press('KeyS', 'alt'), false],
])('%s', (shortcut, event, expected) => {
  expect(isShortcut(event, shortcut)).toBe(expected);
});
