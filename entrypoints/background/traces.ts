/** The trace of the store, in the browser's other storage: it outlives a database that was evicted. */
import type { Browser } from 'webextension-polyfill';
import type { Trace, TraceKeeper } from '../../lib/store/health';

export function keepTraces({ storage }: Browser): TraceKeeper {
  return {
    async read() {
      const { trace } = await storage.local.get('trace');
      return (trace as Trace | undefined) ?? null;
    },
    write: (trace) => storage.local.set({ trace }),
  };
}
