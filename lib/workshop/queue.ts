import type { Report, Request } from './bench';
import { CANCELLED, type Order, type Outcome, type Standing } from './order';

/** Orders, one at a time, each in the one worker. */
export interface Queue {
  /** Resolves when it is made, failed or cancelled. What a reader waits for (`urgent`) goes before all else. */
  add(id: string, order: Order, urgent: boolean): Promise<Outcome>;
  /** Null where no such order waits or is being made. */
  standing(id: string): Standing | null;
  /** Takes the order out; the worker that is at it ends. Does nothing where there is none. */
  cancel(id: string): void;
}

interface Job extends Request {
  urgent: boolean;
  standing: Standing;
  done: (outcome: Outcome) => void;
}

/** The worker keeps its models so long, in milliseconds: a reader who makes one source often makes the next soon. */
const IDLE = 60_000;

/** `onIdle` is called when nothing was asked for a while and the worker is gone. */
export function openQueue(createWorker: () => Worker, onIdle: () => void): Queue {
  const waiting: Job[] = [];
  let current: Job | null = null;
  let worker: Worker | null = null;
  let idle: ReturnType<typeof setTimeout> | undefined;

  function next(): void {
    if (current) return;
    current = waiting.shift() ?? null;
    clearTimeout(idle);
    if (current) {
      worker ??= hire();
      worker.postMessage({ id: current.id, order: current.order } satisfies Request);
    } else {
      idle = setTimeout(() => {
        dismiss();
        onIdle();
      }, IDLE);
    }
  }

  function hire(): Worker {
    const hired = createWorker();
    hired.addEventListener('message', ({ data }: MessageEvent<Report>) => {
      if (hired !== worker || data.id !== current?.id) return;
      if ('outcome' in data) finish(data.outcome);
      else current.standing = { is: 'working', stage: data.stage, share: data.share };
    });
    hired.addEventListener('error', () => {
      if (hired !== worker) return;
      dismiss();
      finish(BROKEN);
    });
    return hired;
  }

  function dismiss(): void {
    worker?.terminate();
    worker = null;
  }

  function finish(outcome: Outcome): void {
    const job = current;
    current = null;
    job?.done(outcome);
    next();
  }

  /** What nobody waits for gives way to a reader, and begins anew after. */
  function makeWay(): void {
    if (!current || current.urgent) return;
    waiting.unshift({ ...current, standing: { is: 'waiting' } });
    current = null;
    dismiss();
  }

  return {
    add(id, order, urgent) {
      const { promise, resolve: done } = Promise.withResolvers<Outcome>();
      if (urgent) makeWay();
      const before = urgent ? waiting.findIndex((job) => !job.urgent) : -1;
      waiting.splice(before < 0 ? waiting.length : before, 0, {
        id,
        order,
        urgent,
        standing: { is: 'waiting' },
        done,
      });
      next();
      return promise;
    },

    standing: (id) => [current, ...waiting].find((job) => job?.id === id)?.standing ?? null,

    cancel(id) {
      if (current?.id === id) {
        dismiss();
        finish(STOPPED);
        return;
      }
      const at = waiting.findIndex((job) => job.id === id);
      if (at >= 0) waiting.splice(at, 1)[0]?.done(STOPPED);
    },
  };
}

const STOPPED: Outcome = { ok: false, reason: 'stopped', sentence: CANCELLED };

const BROKEN: Outcome = {
  ok: false,
  reason: 'failed',
  sentence: 'The builder stopped in the middle, perhaps for want of memory. Nothing was kept. Try again.',
};
