/** The worker's side: takes one order after the other, says where it is, hands back what came of it. */
import { STEPS } from '../dossier/build';
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

export function openBench(scope: Scope): void {
  scope.addEventListener('message', ({ data: { id, order } }) => {
    const outcome = make(order, (stage) => scope.postMessage({ id, stage, share: shareOf(stage) }));
    scope.postMessage({ id, outcome });
  });
}

/** How much is done when a stage begins. Taking an article out of its page costs about as much as two steps. */
function shareOf(stage: Stage): number {
  return stage === 'article' ? 0 : (STEPS.indexOf(stage) + 2) / (STEPS.length + 2);
}
