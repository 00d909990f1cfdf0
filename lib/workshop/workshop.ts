import type { Made, Order, Outcome, Standing } from './order';
import { openQueue } from './queue';

/** Where orders are made, by a worker that it owns. */
export interface Workshop {
  /** Begins what a reader waits for. What is made is handed to `deliver`; how it stands can be asked. */
  begin(id: string, order: Order): Promise<void>;
  /** Makes what nobody waits for; it gives way to what a reader began. */
  build(id: string, order: Order): Promise<Outcome>;
  /** Null where it knows of no such order: it was delivered, or lost with the workshop. */
  standing(id: string): Promise<Standing | Failure | null>;
  cancel(id: string): Promise<void>;
}

/** Nothing was made; a sentence says why and what to do. */
export type Failure = { is: 'failed'; sentence: string };

interface Means {
  createWorker: () => Worker;
  /** Keeps what was made; answers a sentence where that cannot be done, else null. */
  deliver: (id: string, made: Made) => Promise<string | null>;
  /** Nothing was asked for a while. */
  onIdle: () => void;
}

export function openWorkshop({ createWorker, deliver, onIdle }: Means): Workshop {
  const queue = openQueue(createWorker, onIdle);
  /** What is on its way to the store, or failed. */
  const ended = new Map<string, Standing | Failure>();

  async function end(id: string, outcome: Outcome): Promise<void> {
    if (!outcome.ok) {
      ended.set(id, { is: 'failed', sentence: outcome.sentence });
      return;
    }
    ended.set(id, { is: 'working', stage: 'summary', share: 1 });
    const sentence = await deliver(id, outcome.made);
    if (sentence === null) ended.delete(id);
    else ended.set(id, { is: 'failed', sentence });
  }

  return {
    async begin(id, order) {
      ended.delete(id);
      void queue.add(id, order, true).then((outcome) => end(id, outcome));
    },
    build: (id, order) => queue.add(id, order, false),
    standing: async (id) => queue.standing(id) ?? ended.get(id) ?? null,
    cancel: async (id) => queue.cancel(id),
  };
}
