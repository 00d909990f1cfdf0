/** The real worker: one at a time, readers first, and nothing left of what was ended. */
import { afterAll, describe, expect, test } from 'vitest';
import raw from '../../dossiers/serbia-kosovo-2022/article.txt?raw';
import type { Order, Standing } from '../../lib/workshop/order';
import { openQueue } from '../../lib/workshop/queue';
import { openWorkshop } from '../../lib/workshop/workshop';

const STORY: Order = { kind: 'text', text: raw, known: { title: 'Talks', published: '2022-08-18' } };
/** About a million characters, no two paragraphs alike. */
const LONG: Order = {
  kind: 'text',
  text: Array.from({ length: 140 }, (_, n) => raw.replaceAll(' said', ` of group ${n} said`)).join('\n'),
  known: {},
};

const hired: Worker[] = [];
const hire = (): Worker => {
  const worker = new Worker(new URL('./bench.worker.ts', import.meta.url), { type: 'module' });
  hired.push(worker);
  return worker;
};
const hireBroken = (): Worker =>
  new Worker(URL.createObjectURL(new Blob(['throw new Error("out of memory")'])));
const open = (createWorker = hire) => openQueue(createWorker, () => {});
afterAll(() => {
  for (const worker of hired) worker.terminate();
});

const working = async (queue: ReturnType<typeof open>, id: string): Promise<void> =>
  expect.poll(() => queue.standing(id)?.is, { timeout: 10_000, interval: 5 }).toBe('working');

describe('the queue of orders', () => {
  const queue = open();

  test('makes an article into a checked dossier', async () => {
    const outcome = await queue.add('a', STORY, true);
    expect(outcome).toMatchObject({
      ok: true,
      made: { article: { title: 'Talks' }, built: { revision: 1 } },
    });
  });

  test('says that a page holds no article', async () => {
    const html = '<!doctype html><html><head><title>Shop</title></head><body></body></html>';
    const outcome = await queue.add('a', { kind: 'page', html, url: 'https://a.example/' }, true);
    expect(outcome).toMatchObject({
      ok: false,
      reason: 'none',
      sentence: expect.stringContaining('no article'),
    });
  });

  test('never runs a script of the page', async () => {
    const html = `<article><h1>Talks</h1><p>${raw}</p><script>postMessage('ran')</script>
      <img src="x" onerror="postMessage('ran')"></article>`;
    const heard: unknown[] = [];
    const made = queue.add('a', { kind: 'page', html, url: 'https://a.example/' }, true);
    const [worker] = hired;
    worker?.addEventListener('message', ({ data }) => heard.push(data));
    expect((await made).ok).toBe(true);
    expect(heard).not.toContain('ran');
  });

  test('only ever goes forward', async () => {
    const shares: number[] = [];
    let isMade = false;
    const made = queue.add('long', LONG, true).finally(() => {
      isMade = true;
    });
    while (!isMade) {
      const standing = queue.standing('long');
      if (standing?.is === 'working') shares.push(standing.share);
      await new Promise((turn) => setTimeout(turn));
    }
    expect((await made).ok).toBe(true);
    expect(new Set(shares).size).toBeGreaterThan(4);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  test('lets a reader go before what nobody waits for, which is made after', async () => {
    const queue = open();
    const ended: string[] = [];
    const add = async (id: string, urgent: boolean) => {
      const outcome = await queue.add(id, STORY, urgent);
      ended.push(`${id} ${outcome.ok}`);
    };
    const quiet = [add('quiet 1', false), add('quiet 2', false)];
    await working(queue, 'quiet 1');
    const urgent = [add('first click', true), add('second click', true)];
    expect(queue.standing('quiet 1')).toEqual({ is: 'waiting' });
    await Promise.all([...quiet, ...urgent]);
    expect(ended).toEqual(['first click true', 'second click true', 'quiet 1 true', 'quiet 2 true']);
  });

  test('ends what is cancelled at once, and goes on with the next', async () => {
    const queue = open();
    const [long, next, never] = [
      queue.add('long', LONG, true),
      queue.add('next', STORY, true),
      queue.add('never', LONG, true),
    ];
    await working(queue, 'long');
    queue.cancel('never');
    queue.cancel('long');
    expect(await long).toMatchObject({ ok: false, reason: 'stopped' });
    expect(await never).toMatchObject({ ok: false, reason: 'stopped' });
    expect(queue.standing('long')).toBeNull();
    expect(await next).toMatchObject({ ok: true });
  });

  test('says that the builder broke, and hires another for the next', async () => {
    const workers = [hireBroken, hire];
    const queue = open(() => (workers.shift() ?? hire)());
    const outcomes = await Promise.all([queue.add('a', STORY, true), queue.add('b', STORY, true)]);
    expect(outcomes).toMatchObject([
      { ok: false, reason: 'failed', sentence: expect.stringContaining('Nothing was kept') },
      { ok: true },
    ]);
  });
});

describe('the workshop', () => {
  const workshop = (deliver: () => Promise<string | null>) =>
    openWorkshop({ createWorker: hire, deliver, onIdle: () => {} });
  const ended = (
    { standing }: ReturnType<typeof workshop>,
    id: string,
  ): Promise<Standing | { is: 'failed'; sentence: string } | null> =>
    new Promise((resolve) => {
      const look = async () => {
        const now = await standing(id);
        if (now === null || now.is === 'failed') resolve(now);
        else setTimeout(look);
      };
      void look();
    });

  test('hands over what was made and forgets it, or says why it could not be kept', async () => {
    const answers = [null, 'The disk is full.'];
    const shop = workshop(async () => answers.shift() ?? null);
    await shop.begin('a', STORY);
    expect(await ended(shop, 'a')).toBeNull();
    expect(answers).toHaveLength(1);
    await shop.begin('b', STORY);
    expect(await ended(shop, 'b')).toEqual({ is: 'failed', sentence: 'The disk is full.' });
  });

  test('says of what was cancelled that nothing was kept', async () => {
    const shop = workshop(async () => null);
    await shop.begin('a', LONG);
    await shop.cancel('a');
    expect(await ended(shop, 'a')).toMatchObject({ is: 'failed', sentence: 'Cancelled. Nothing was kept.' });
  });
});
