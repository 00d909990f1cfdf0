import type { Span } from '../names/spans';

/** Words that somebody said, before it is known who the source's words stand for. */
export interface Finding {
  form: 'direct' | 'indirect';
  said: Span;
  source: Span | null;
  /** The words that report it, empty where there are none. */
  cue: string;
  /** A sentence on what is to be checked, or null. */
  doubt: string | null;
}
