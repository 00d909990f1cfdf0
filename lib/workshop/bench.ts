/** The worker's side: takes one order after the other, says where it is, hands back what came of it. */
import { STEPS } from '../dossier/build';
import { type Learned, openLearned } from '../dossier/learned';
import { make } from './make';
import type { Order, Outcome, Stage } from './order';

/** To the worker. */
export interface Request {
  id: string;
  order: Order;
}

/** From the worker; `share` is how much is done, 0 to 1. */
export type Report = { id: string; stage: Stage; share: number } | { id: string; outcome: Outcome };

/** What a worker's global scope has of the messages. */
interface Scope {
  addEventListener(type: 'message', listener: (event: MessageEvent<Request>) => void): void;
  postMessage(report: Report): void;
}

/** `read` gives the bytes of a file of `public/models`, where the first order is taken: a worker that waits needs no memory. */
export function openBench(scope: Scope, read: (file: string) => Promise<ArrayBuffer>): void {
  let learned: Learned | undefined;
  scope.addEventListener('message', async ({ data: { id, order } }) => {
    try {
      learned ??= await openLearned(read);
      const outcome = make(order, learned, (stage) =>
        scope.postMessage({ id, stage, share: shareOf(stage) }),
      );
      scope.postMessage({ id, outcome });
    } catch {
      scope.postMessage({ id, outcome: UNREADY });
    }
  });
}

const UNREADY: Outcome = {
  ok: false,
  reason: 'failed',
  sentence:
    'What the builder needs could not be loaded. Nothing was kept. Try again, or install Sidelight anew.',
};

/** How much is done when a stage begins. Taking an article out of its page costs about as much as two steps. */
function shareOf(stage: Stage): number {
  return stage === 'article' ? 0 : (STEPS.indexOf(stage) + 2) / (STEPS.length + 2);
}
