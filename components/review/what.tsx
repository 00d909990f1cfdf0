import type { Dossier, Entity } from '../../lib/dossier/schema';
import { counted, KIND, STANCE } from '../parts/words';
import { timeInWords } from '../timeline/time';
import type { Finding } from './findings';

/** What was found, beside the sentence that proves it: a name with its kind, a speaker, a time, a stance. */
export function What({ finding, dossier }: { finding: Finding; dossier: Dossier }) {
  const [head, ...lines] = wordsOf(finding, dossier);
  return (
    <div class="what">
      <b class="name">{head}</b>
      {lines.map((line) => (
        <small key={line}>{line}</small>
      ))}
    </div>
  );
}

/** By what a button's name tells the finding from others. */
export const labelOf = (finding: Finding, dossier: Dossier): string =>
  finding.list === 'entities' ? finding.item.name : wordsOf(finding, dossier).join(', ');

function wordsOf(finding: Finding, { entities }: Dossier): string[] {
  const name = (id: string) => entities.find((entity) => entity.id === id)?.name ?? id;
  switch (finding.list) {
    case 'entities':
      return entityWords(finding.item);
    case 'statements': {
      const { speaker, speakerText, form, cue } = finding.item;
      const who = speaker === null ? speakerText || 'speaker not given' : name(speaker);
      return [who, form === 'direct' ? 'direct quote' : 'reported speech', ...(cue ? [`“${cue}”`] : [])];
    }
    case 'events': {
      const time = timeInWords(finding.item.when);
      const words = !time ? 'date not given' : 'day' in time ? time.day : `about ${time.about}`;
      return [words, ...finding.item.participants.map(name)];
    }
    case 'positions':
      return [`${name(finding.item.party)}`, `${STANCE[finding.item.stance]}: ${name(finding.item.topic)}`];
    case 'numbers':
      return [finding.item.text, ...finding.item.about.map(name)];
    case 'relations':
      return [name(finding.item.from), `to ${name(finding.item.to)}`];
  }
}

function entityWords({ name, kind, evidence, aliases, roles }: Entity): string[] {
  return [
    name,
    `${KIND[kind]}, named ${counted(evidence.length, 'time')}`,
    ...(roles[0] ? [roles[0].text] : []),
    ...(aliases.length > 0 ? [`also ${aliases.map(({ text }) => text).join(', ')}`] : []),
  ];
}
