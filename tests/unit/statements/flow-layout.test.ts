import { describe, expect, test } from 'vitest';
import { flowLayout } from '../../../components/statements/flow-layout';
import type { Saying } from '../../../lib/card/overview';

const named = (name: string) => ({ dossier: 'd', entity: name.toLowerCase(), name });

/** "Ana: Talks, Rules" is a statement of Ana about the talks and the rules. */
function said(...rows: string[]): Saying[] {
  return rows.map((row, index) => {
    const [who = '', about = ''] = row.split(': ');
    return {
      id: String(index),
      form: 'direct',
      cue: 'said',
      text: row,
      speaker: who.startsWith('"') ? null : named(who),
      speakerText: who,
      about: about.split(', ').map(named),
      cites: [] as unknown as Saying['cites'],
    };
  });
}

const names = (list: { name: string }[]) => list.map(({ name }) => name);

describe('The drawing of who spoke about whom', () => {
  test('has each speaker and each subject once', () => {
    const { who, about, lines } = flowLayout(said('Ana: Talks', 'Ana: Talks, Rules', '"a witness": Rules'));
    expect([names(who), names(about), lines.length]).toEqual([['Ana', '"a witness"'], ['Talks', 'Rules'], 4]);
  });

  test('puts a subject beside those who speak about it, so that lines do not cross needlessly', () => {
    const { about, lines } = flowLayout(said('Ana: Rules', 'Ben: Talks', 'Ana: Plates', 'Cleo: Talks'));
    expect(names(about)).toEqual(['Rules', 'Plates', 'Talks']);
    const order = lines.toSorted((a, b) => a.from - b.from).map(({ to }) => to);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('lets no two lines meet at a name, nor leave the room of their name', () => {
    const { who, about, lines } = flowLayout(said(...Array<string>(9).fill('Ana: Talks'), 'Ana: Rules'));
    const inside = (y: number, { top, height }: { top: number; height: number }) =>
      y >= top && y <= top + height;
    expect(new Set(lines.map(({ from }) => from)).size).toBe(10);
    for (const { from, to } of lines) {
      expect(who.some((name) => inside(from, name))).toBe(true);
      expect(about.some((name) => inside(to, name))).toBe(true);
    }
  });

  test('gives a long name the lines it needs, and the shorter side the middle', () => {
    const long = 'the Organization for Security and Co-operation in Europe';
    const { who, about, height } = flowLayout(said(`Ana: ${long}`));
    expect(about[0]?.height).toBeGreaterThan(3 * 22);
    expect((who[0]?.top ?? 0) + (who[0]?.height ?? 0) / 2).toBeCloseTo(height / 2);
  });
});
