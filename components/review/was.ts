import type { Place, Was } from '../../lib/dossier/curation/schema';
import type { Dossier, Figure } from '../../lib/dossier/schema';
import type { Finding } from './findings';
import { namedNear, near } from './words';

/** What a finding is, told by places of the sources: a build that no longer finds it makes it anew from this. */
export function wasOf(finding: Finding, dossier: Dossier): Was | undefined {
  const { place } = finding;
  const named = (id: string | null): Place | undefined => {
    const entity = dossier.entities.find((each) => each.id === id);
    return entity && namedNear(entity, place);
  };
  const all = (ids: string[]) => ids.flatMap((id) => named(id) ?? []);
  const words = (quote: string) => (quote === '' ? null : (near(dossier, place, quote) ?? null));
  switch (finding.list) {
    case 'entities':
      return undefined;
    case 'statements': {
      const { speaker, speakerText, form, cue } = finding.item;
      return { list: 'statements', speaker: named(speaker) ?? words(speakerText), form, cue: words(cue) };
    }
    case 'events': {
      const { when, participants } = finding.item;
      return { ...when, list: 'events', words: words(when.text), participants: all(participants) };
    }
    case 'positions': {
      const { party, stance, topic } = finding.item;
      const [by, on] = [named(party), named(topic)];
      return by && on && { list: 'positions', party: by, stance, topic: on };
    }
    case 'numbers': {
      const { counts, about }: Figure = finding.item;
      return counts === '' ? undefined : { list: 'numbers', counts, about: all(about) };
    }
    case 'relations': {
      const { from, to, text } = finding.item;
      const [one, other, link] = [named(from), named(to), words(text)];
      return one && other && link ? { list: 'relations', from: one, to: other, words: link } : undefined;
    }
  }
}
