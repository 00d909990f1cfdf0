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
  if (isShut(error)) {
    return new Fault(
      'failed',
      'The store on this computer cannot be opened. What is in it is untouched. Close other Sidelight tabs, then restart the browser.',
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

/**
 * Dexie's names for a database that is there and does not open (https://dexie.org/docs/DexieErrors/DexieError), and the
 * browser's own for one that closes just now.
 */
const SHUT = new Set([
  'OpenFailedError',
  'DatabaseClosedError',
  'VersionError',
  'MissingAPIError',
  'UnknownError',
  'NotFoundError',
  'InvalidStateError',
]);

const isShut = (error: unknown): boolean => error instanceof Error && SHUT.has(error.name);
