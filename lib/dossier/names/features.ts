/** What the tagger asks of each token, as numbered features: who changes one trains the names anew. */
import { type Features, pair } from '../../text/tagger/features';
import { namesOf, senseOf, smallnessOf } from './gazetteer';
import type { Line, Reading, Run } from './reading';
import type { Word } from './vocabulary';

/** The features of token `i` of a sentence. */
export function addFeatures(features: Features, reading: Reading, line: Line, i: number): void {
  const { words } = reading;
  const { first, end, runs, phrases, titled } = line;
  const b2 = i - 2 < first ? NOTHING : (words[i - 2] ?? NOTHING);
  const b1 = i - 1 < first ? NOTHING : (words[i - 1] ?? NOTHING);
  const w = words[i] ?? NOTHING;
  const a1 = i + 1 >= end ? NOTHING : (words[i + 1] ?? NOTHING);
  const a2 = i + 2 >= end ? NOTHING : (words[i + 2] ?? NOTHING);
  const cap = w.capital ? 1 : 0;
  const capc = cap | (w.upper ? 2 : 0) | (i <= line.opener ? 4 : 0) | (titled ? 8 : 0);

  features.add(0, capc);
  features.add(1, pair(w.lower, cap));
  features.add(2, w.raw);
  features.add(3, b1.lower);
  features.add(4, a1.lower);
  features.add(5, b2.lower);
  features.add(6, a2.lower);
  features.add(7, pair(b1.lower, w.lower));
  features.add(8, pair(w.lower, a1.lower));
  features.add(9, pair(pair(b1.lower, a1.lower), cap));
  features.add(10, pair(pair(b2.lower, b1.lower), cap));
  features.add(11, pair(pair(a1.lower, a2.lower), cap));
  features.add(12, w.shape);
  features.add(13, pair(b1.shape, w.shape));
  features.add(14, pair(w.shape, a1.shape));
  features.add(15, pair(pair(b1.shape, w.shape), a1.shape));
  features.add(16, pair(b1.lower, w.shape));
  features.add(17, pair(a1.lower, w.shape));
  for (let k = 0; k < 3; k += 1) {
    features.add(18 + k, pair(w.prefixes[k] ?? 0, cap));
    features.add(21 + k, pair(w.suffixes[k] ?? 0, cap));
  }
  features.add(24, pair(b1.suffixes[1], cap));
  features.add(25, pair(a1.suffixes[1], cap));

  const nb = namesOf(b1.known);
  const n0 = namesOf(w.known);
  const na = namesOf(a1.known);
  features.add(26, pair(n0, capc));
  features.add(27, pair(pair(nb, n0), cap));
  features.add(28, pair(pair(n0, na), cap));
  features.add(29, pair(pair(nb, n0), pair(na, cap)));
  const p0 = phrases[i - first] ?? 0;
  const pa = phrases[i + 1 - first] ?? 0;
  features.add(30, p0);
  features.add(31, pair(p0, pa));
  features.add(32, pair(pair(b1.role, w.role), pair(a1.role, cap)));
  features.add(33, pair(b1.role, capc));
  features.add(34, pair(w.role, capc));
  features.add(35, pair(a1.role, capc));

  const sb = smallnessOf(b1.known);
  const s0 = smallnessOf(w.known);
  const sa = smallnessOf(a1.known);
  features.add(36, pair(s0, capc));
  features.add(37, pair(pair(sb, s0), cap));
  features.add(38, pair(pair(s0, sa), cap));
  const mb = senseOf(b1.known);
  const m0 = senseOf(w.known);
  const ma = senseOf(a1.known);
  features.add(39, pair(m0, capc));
  features.add(40, pair(mb, cap));
  features.add(41, pair(ma, cap));
  features.add(42, pair(pair(mb, m0), cap));
  features.add(43, pair(pair(m0, ma), cap));
  features.add(44, pair(pair(m0 === 0 ? 0 : 1, s0), capc));
  features.add(45, pair(pair(senseOf(b2.known), mb), cap));
  features.add(46, pair(pair(ma, senseOf(a2.known)), cap));

  if (cap) {
    features.add(47, documentCount(reading, w));
    features.add(48, pair(documentCount(reading, w), capc));
    const seen = reading.seen.get(w.low) ?? 0;
    const run = runs[i - first];
    features.add(49, pair(seen, capc));
    features.add(50, pair(seen, run && run.last > run.first ? 1 : 0));
    features.add(51, pair(seen, n0));
  }
  addRun(features, reading, first, end, runs[i - first], i);
  features.close();
}

const NOTHING: Word = {
  raw: 1,
  lower: 1,
  shape: 1,
  prefixes: [1, 1, 1],
  suffixes: [1, 1, 1],
  known: 0,
  role: 0,
  capital: false,
  upper: false,
  wordlike: false,
  text: '',
  low: '',
};

/** How often, up to two, the document has this word small, and with a capital inside sentences. */
function documentCount({ small, capital }: Reading, { low }: Word): number {
  return Math.min(2, small.get(low) ?? 0) * 3 + Math.min(3, capital.get(low) ?? 0);
}

function addRun(
  features: Features,
  { words }: Reading,
  first: number,
  end: number,
  run: Run | undefined,
  i: number,
): void {
  if (!run) return;
  const length = Math.min(5, run.last - run.first + 1);
  const before = run.first - 1 < first ? NOTHING : (words[run.first - 1] ?? NOTHING);
  const after = run.last + 1 >= end ? NOTHING : (words[run.last + 1] ?? NOTHING);
  const head = words[run.first] ?? NOTHING;
  const tail = words[run.last] ?? NOTHING;
  const place = pair(Math.min(3, i - run.first), Math.min(3, run.last - i));
  const edge = (i === run.first ? 1 : 0) + (i === run.last ? 2 : 0);
  features.add(60, pair(before.lower, length));
  features.add(61, pair(after.lower, length));
  features.add(62, pair(head.lower, 0));
  features.add(63, pair(tail.lower, 0));
  features.add(64, pair(head.lower, edge));
  features.add(65, pair(tail.lower, edge));
  features.add(66, place);
  const headKnown = pair(namesOf(head.known), head.role);
  const tailKnown = pair(namesOf(tail.known), tail.role);
  features.add(67, pair(tailKnown, place));
  features.add(68, pair(headKnown, place));
  features.add(69, pair(before.lower, tailKnown));
  features.add(70, pair(before.lower, after.lower));
  features.add(71, pair(tail.suffixes[1], edge));
  features.add(72, pair(headKnown, tailKnown));
  features.add(73, pair(run.known, place));
  features.add(74, pair(senseOf(after.known), length));
  features.add(75, pair(senseOf(before.known), length));
  features.add(76, pair(pair(senseOf(before.known), senseOf(after.known)), length));
  features.add(77, pair(after.lower, tailKnown));
  features.add(78, pair(pair(before.role, namesOf(words[i]?.known ?? 0)), edge));
}
