import { differencesOf } from '../dossier/differences/find';
import type { Difference } from '../dossier/differences/telling';
import type { Dossier } from '../dossier/schema';
import type { Citer } from './cites';
import type { Differing, EntityName } from './content';

/** What the sources of a dossier say differently, with the places of their words; with `of`, only what concerns that entity. */
export function differingOf(
  dossier: Dossier,
  { quoted }: Citer,
  name: (id: string) => EntityName[],
  of?: string,
): Differing[] {
  const all = differencesOf(dossier);
  const differences = of === undefined ? all : all.filter(({ about }) => about.includes(of));
  return differences.map((difference) => ({
    on: subjectOf(difference),
    about: difference.about,
    told: difference.tellings.map(({ evidence, stance, when, speaker }) => {
      const [who] = speaker === undefined ? [] : name(speaker);
      return {
        ...quoted(evidence.quote, [evidence]),
        ...(stance ? { stance } : {}),
        ...(when?.from && when.precision === 'day' ? { day: when.from } : {}),
        ...(who ? { speaker: who } : {}),
      };
    }),
  }));
}

function subjectOf({ on, subject }: Difference): string {
  if (on === 'date') return 'the day';
  return on === 'speaker' ? 'who said it' : subject;
}
