import axe from 'axe-core';
import { render, type VNode } from 'preact';
import '../../../components/styles/pages';

/** Draws a view where a page of ours would have it. */
export function stage(view: VNode, tone: 'light' | 'dark' = 'light'): HTMLElement {
  document.documentElement.lang = 'en';
  document.documentElement.style.colorScheme = tone;
  document.title = 'Sidelight';
  let root = document.querySelector<HTMLElement>('#root');
  if (!root) {
    root = document.createElement('div');
    root.id = 'root';
    document.body.append(root);
  }
  render(null, root);
  render(view, root);
  return root;
}

/** What axe-core has to say, a line a fault; empty where nothing is wrong. */
export async function faults(root: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(root, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** The button or link with this accessible name. */
export function press(root: HTMLElement, name: string): void {
  const control = [...root.querySelectorAll<HTMLElement>('button, a, input')].find(
    (each) => each.ariaLabel === name || each.textContent?.trim() === name,
  );
  if (!control) throw new Error(`There is no control "${name}".`);
  control.click();
}
