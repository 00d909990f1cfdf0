import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { articleFromPage, articleFromText } from '../../../lib/article/from';
import { pageOf } from '../../../lib/article/parse';
import { decode } from '../../../tools/dossier/decode';

const SENTENCE =
  'The ministers of both countries met in Lima on Monday, and they agreed on nothing at all, their offices said.';
const BODY = Array.from({ length: 6 }, (_, i) => `<p>${SENTENCE} ${i}.</p>`).join('');
const open = (body: string) => `<!doctype html><html><body><article>${body}`;
const textOf = (html: string) => articleFromPage(pageOf(html)).text;

describe('a page that is not as it should be is read as far as it goes', { timeout: 60_000 }, () => {
  it.each([
    ['cut off in a tag', open(`${BODY}<div class="a`)],
    ['cut off in a script', open(`${BODY}<script>let a = "`)],
    ['100,000 tags deep', open(`${'<div>'.repeat(100_000)}${BODY}${'</div>'.repeat(100_000)}`)],
    ['100,000 tags that never end', open(`${'<b>'.repeat(100_000)}${BODY}`)],
    ['with 8 MB of scripts', open(`<script>${'let a;'.repeat(1_400_000)}</script>${BODY}`)],
    ['with comments that never end', open(`${BODY}${'<!-- '.repeat(300_000)}`)],
    [
      'with lists in lists of JSON-LD',
      `<script type="application/ld+json">${'['.repeat(50_000)}${']'.repeat(50_000)}</script>${open(BODY)}`,
    ],
  ])('%s', (_, html) => {
    expect(textOf(html)).toContain(SENTENCE);
  });

  it('with 20 MB of text: it says that this is no article', () => {
    const sentence = 'This page is too big to be an article, with 20 MB of text and tags';
    expect(() => pageOf(open('<p>The ferry has sailed.</p>'.repeat(710_000)))).toThrow(sentence);
    expect(() => articleFromText('The ferry. '.repeat(400_000))).toThrow('longer than 4 MB');
  });

  it('from right to left', () => {
    const words = 'قال الرئيس إن الحكومة لن تقبل هذا الاتفاق قبل نهاية العام، وأضاف أن الوزير سيزور العاصمة';
    const body = Array.from({ length: 7 }, (_, i) => `<p>${words} ${i}.</p>`).join('');
    expect(articleFromPage(pageOf(open(body)))).toMatchObject({ lang: 'ar' });
  });
});

describe('a text of 1 MB', () => {
  it('is built in 400 MB of memory', { timeout: 240_000 }, () => {
    const paragraph = Array.from(
      { length: 10 },
      (_, i) => `“We will go there,” Minister Ole Hansen said of harbor ${i}.`,
    );
    const input = `${paragraph.join(' ')}\n`.repeat(1_000_000 / (paragraph.join(' ').length + 1));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--max-old-space-size=400', '--import', 'tsx', 'tools/dossier/main.ts', 'build', '-'],
      { input, encoding: 'utf8', maxBuffer: 2 ** 28 },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.slice(0, 100)).toContain('sidelight-dossier/1');
  });
});

describe('the encoding of a file', () => {
  const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

  it.each([
    ['UTF-8', new TextEncoder().encode('caf\u00e9'), 'café'],
    ['UTF-8, cut off in a character', new TextEncoder().encode('caf\u00e9').subarray(0, 4), 'caf'],
    ['UTF-16, by its mark', bytes('\u00ff\u00feh\0i\0'), 'hi'],
    [
      'declared, and not UTF-8',
      bytes('<meta charset="iso-8859-1">caf\u00e9'),
      '<meta charset="iso-8859-1">café',
    ],
    [
      'declared wrongly',
      new TextEncoder().encode('<meta charset=latin1>caf\u00e9'),
      '<meta charset=latin1>café',
    ],
    ['Cyrillic', bytes('<meta charset=windows-1251>\u00cf\u00e0\u00f0'), '<meta charset=windows-1251>Пар'],
  ])('%s', (_, file, text) => {
    expect(decode(file, 'a.html')).toBe(text);
  });

  it.each([
    [
      'none declared',
      'caf\u00e9!!!',
      'a.html is not in UTF-8 and names no other encoding: save it as UTF-8.',
    ],
    [
      'an unknown one',
      '<meta charset="x-klingon">caf\u00e9!!!',
      'the encoding "x-klingon", which is unknown here',
    ],
  ])('%s: it says so', (_, file, sentence) => {
    expect(() => decode(bytes(file), 'a.html')).toThrow(sentence);
  });
});
