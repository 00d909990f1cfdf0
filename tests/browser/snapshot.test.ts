/** What is taken of a page, and that the page does not notice. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { snapshotOf } from '../../lib/page/snapshot';

const WORDS = 'The ministers met in the capital.';

let stage: HTMLElement;
beforeEach(() => {
  stage = document.createElement('main');
  document.body.append(stage);
});
afterEach(() => stage.remove());

/** The HTML taken of a page with this in it. */
async function taken(html: string): Promise<string> {
  stage.innerHTML = html;
  const snapshot = await snapshotOf(document);
  if (!snapshot.ok) throw new Error(snapshot.sentence);
  return snapshot.html;
}

describe('is taken', () => {
  test.each([
    ['text', `<p>${WORDS}</p>`],
    ['text in a box of its own that has no box', `<div style="display: contents">${WORDS}</div>`],
    [
      'what is visible again within what is not',
      `<div style="visibility: hidden">x<p style="visibility: visible">${WORDS}</p></div>`,
    ],
    ['text that is said to be for the eyes only', `<p aria-hidden="true">${WORDS}</p>`],
    [
      'the article of a frame of the same site',
      `<iframe width="300" srcdoc="<article>${WORDS}</article>"></iframe>`,
    ],
    ['the words about a picture', `<img alt="${WORDS}" src="data:,x">`],
    ['what the page says of itself', `<script type="application/ld+json">{"headline":"${WORDS}"}</script>`],
  ])('%s', async (_, html) => {
    stage.innerHTML = html;
    await expect.poll(() => snapshotOf(document)).toMatchObject({ html: expect.stringContaining(WORDS) });
  });

  test('an open shadow tree, with what is put into its slots, in the order in which it is read', async () => {
    stage.innerHTML = '<div><b slot="name">Ana</b><i>unseen</i></div>';
    stage.firstElementChild
      ?.attachShadow({ mode: 'open' })
      .setHTMLUnsafe('<p>Minister <slot name="name"></slot></p>');
    const text = textOf(await snapshotOf(document));
    expect(text).toContain('Minister Ana');
    expect(text).not.toContain('unseen');
  });

  test('a page that its own scripts nested 3,000 deep, which a parser does not', async () => {
    let inner: Element = stage;
    for (let depth = 0; depth < 3_000; depth++) inner = inner.appendChild(document.createElement('i'));
    inner.append(WORDS);
    expect(textOf(await snapshotOf(document))).toContain(WORDS);
  });

  test('a form that hides its own properties behind its fields', async () => {
    const names = ['firstChild', 'nextSibling', 'getAttribute', 'localName', 'checkVisibility', 'nodeType'];
    expect(
      await taken(
        `<form>${names.map((name) => `<button name="${name}">b</button>`).join('')}${WORDS}</form>`,
      ),
    ).toContain(WORDS);
  });
});

describe('is left out', () => {
  test.each([
    ['what is not displayed', `<p style="display: none">${WORDS}</p>`],
    ['what is hidden', `<p hidden>${WORDS}</p>`],
    ['what is invisible', `<p style="visibility: hidden">${WORDS}</p>`],
    ['what is folded away', `<details><summary>More</summary><p>${WORDS}</p></details>`],
    ['a script', `<script type="text/plain">${WORDS}</script>`],
    ['a style', `<style>/* ${WORDS} */</style>`],
    ['what is for browsers without scripts', `<noscript>${WORDS}</noscript>`],
    ['a template', `<template>${WORDS}</template>`],
    ['what the reader typed', `<input value="${WORDS}"><textarea>${WORDS}</textarea>`],
    ['what acts', `<p onclick="'${WORDS}'" style="--a: '${WORDS}'">x</p>`],
    ['a comment', `<!-- ${WORDS} -->`],
    ['the advertisement in a frame', `<iframe srcdoc="<p>${WORDS}</p>"></iframe>`],
  ])('%s', async (_, html) => {
    expect(await taken(html)).not.toContain(WORDS);
  });
});

test('text that looks like tags stays text', async () => {
  expect(await taken('<p title="&quot;&lt;b&gt;">&lt;script&gt; &amp;amp;</p>')).toContain(
    '<p title="&quot;&lt;b&gt;">&lt;script&gt; &amp;amp;</p>',
  );
  expect(await taken('<script type="application/ld+json">{"a":"</scr"}</script>')).toContain(
    '{"a":"\\u003c/scr"}',
  );
});

test('a page of more than 20 million characters is turned away with what to do', async () => {
  // In data, which the browser need not lay out.
  const data = Object.assign(document.createElement('script'), { type: 'application/ld+json' });
  data.textContent = JSON.stringify('word '.repeat(4_100_000));
  stage.replaceChildren(data);
  expect(await snapshotOf(document)).toMatchObject({
    ok: false,
    sentence: expect.stringContaining('New from text'),
  });
});

test('the page notices nothing: no node changes and no element of its own is made again', async () => {
  let made = 0;
  class Teaser extends HTMLElement {
    constructor() {
      super();
      made += 1;
    }
  }
  customElements.define('x-teaser', Teaser);
  stage.innerHTML = `<x-teaser>${WORDS}</x-teaser><p style="display: none">x</p><details>y</details>`;
  const watcher = new MutationObserver(() => undefined);
  watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const before = document.documentElement.outerHTML;
  expect(textOf(await snapshotOf(document))).toContain(WORDS);
  expect(watcher.takeRecords()).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(made).toBe(1);
});

function textOf(snapshot: Awaited<ReturnType<typeof snapshotOf>>): string {
  const html = snapshot.ok ? snapshot.html : snapshot.sentence;
  return html.replace(/<[^>]*>/gu, '');
}
