import type { Doc } from '../document';
import type { Finding } from './finding';
import type { Linked } from './link';

/** A quotation as a finding: its cue only where it has one of its own. */
export function quoted({ text }: Doc, { quotation, report, own }: Linked): Finding {
  return {
    form: 'direct',
    said: { start: quotation.start, end: quotation.end },
    source: report?.source ?? null,
    cue: own && report ? text.slice(report.cue.start, report.cue.end) : '',
    doubt: own ? null : 'The quote stands without a speaker; it was given to the one who spoke last.',
  };
}
