/** What went wrong, for the edge to answer with: a kind, and one sentence that says what is wrong and what to do. */
export class Fault extends Error {
  override name = 'Fault';

  constructor(
    readonly reason: 'refused' | 'invalid' | 'gone' | 'full' | 'failed',
    readonly sentence: string,
  ) {
    super(sentence);
  }
}

/** Any error as a fault. Its own words are left out where they could hold page text or notes. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error;
  if (isFull(error)) {
    return new Fault(
      'full',
      'Not saved: the disk is full. The draft stays here. Free some space, then save again.',
    );
  }
  return new Fault(
    'failed',
    'Sidelight could not do this. Nothing was changed. Try again, or restart the browser.',
  );
}

/** Dexie wraps the browser's error: the quota's may be the cause of an abort, or one of many failures of a bulk write. */
function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { inner, failures = [] } = error as Error & { inner?: unknown; failures?: unknown[] };
  return error.name === 'QuotaExceededError' || [inner, ...failures].some(isFull);
}
