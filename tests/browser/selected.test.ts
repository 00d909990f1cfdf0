/** What is handed on of the words that a reader selected in a page. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { selectedIn } from '../../lib/page/selected';

let stage: HTMLElement;
beforeEach(() => {
  stage = document.createElement('main');
  stage.innerHTML =
    '<p>The envoy of <b id="b">Sorn\n  met</b> the minister.</p><p id="next">They agreed.</p>';
  document.body.append(stage);
});
afterEach(() => stage.remove());

/** Selects all of the element with this id. */
function select(id: string): Selection | null {
  const selection = getSelection();
  const element = document.getElementById(id);
  if (element) selection?.selectAllChildren(element);
  return selection;
}

test('the words with those around them in their paragraph, as a reader sees their white space', () => {
  expect(selectedIn(select('b'))).toEqual({
    exact: 'Sorn met',
    prefix: 'The envoy of',
    suffix: 'the minister.',
  });
});

test('nothing, where nothing is selected or far too much', () => {
  const selection = select('b');
  selection?.collapseToEnd();
  expect(selectedIn(selection)).toBeNull();
  const next = document.getElementById('next');
  if (next) next.textContent = 'word '.repeat(500);
  expect(selectedIn(select('next'))).toBeNull();
});

test('and the page is as it was', () => {
  const selection = select('b');
  const watcher = new MutationObserver(() => undefined);
  watcher.observe(stage, { subtree: true, childList: true, attributes: true, characterData: true });
  selectedIn(selection);
  expect(watcher.takeRecords()).toEqual([]);
  expect(selection?.toString()).toContain('Sorn');
});
