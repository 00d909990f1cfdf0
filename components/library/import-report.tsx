import { useState } from 'preact/hooks';
import type { Difference } from '../../lib/dossier/pack/differences';
import type { DossierPreview, FilePreview } from '../../lib/store/preview';
import { LongList } from '../parts/long-list';
import { counted } from '../parts/words';
import { changesInWords, LIST, partsOf } from './changes';

/** What one file would do, or why it cannot be imported. Names and titles of a file stand apart: they may turn the line. */
export function FileReport({ file }: { file: FilePreview }) {
  if (file.is === 'failed') {
    return (
      <p>
        <bdi>{file.name}</bdi>: <bdi>{file.sentence}</bdi>
      </p>
    );
  }
  const { name, dossiers, notes, setAside } = file;
  return (
    <>
      <p>
        <bdi>{name}</bdi> will be imported: {wordsOf(file)}.
      </p>
      {dossiers.length > 0 && (
        <ul class="import-dossiers">
          <LongList
            items={dossiers}
            unit="dossier"
            row={(dossier) => <DossierChange key={dossier.id} dossier={dossier} />}
          />
        </ul>
      )}
      <Sentences title="Set aside, with the reason" sentences={[...setAside, ...(notes?.setAside ?? [])]} />
      <Sentences title="Kept without what could not be read" sentences={notes?.mended ?? []} />
    </>
  );
}

function wordsOf({ dossiers, notes }: Extract<FilePreview, { is: 'sound' }>): string {
  const words = dossiers.length > 0 ? [counted(dossiers.length, 'dossier')] : [];
  if (notes) {
    const { added, merged, unchanged, setAside } = notes;
    words.push(
      `${counted(added, 'note')} added, ${merged} merged with yours, ${unchanged} unchanged, ${setAside.length} set aside`,
    );
  }
  return words.join('; ');
}

function DossierChange({ dossier }: { dossier: DossierPreview }) {
  const { title, held, differences, large } = dossier;
  return (
    <li>
      <p>
        <strong>
          <bdi>{title}</bdi>
        </strong>
        <br />
        {standingWords(dossier)}
        {held && !dossier.joins && keptWords(held)}
        {large && largeWords(large)}
      </p>
      {differences.length > 0 && <Differences differences={differences} />}
    </li>
  );
}

function standingWords({ standing, revision, held, joins }: DossierPreview): string {
  if (joins && standing !== 'same')
    return 'Joined with yours: what it has more is added, nothing of yours is removed.';
  const mine = held?.revision ?? revision;
  switch (standing) {
    case 'new':
      return 'New: it is not in the library yet.';
    case 'newer':
      return `Newer: revision ${revision} takes the place of your revision ${mine}.`;
    case 'older':
      return `Older: revision ${revision} would take the place of your revision ${mine}. What is listed as removed would be lost.`;
    case 'differs':
      return `Another version of revision ${revision}: it would take the place of yours. What is listed as removed would be lost.`;
    case 'same':
      return 'Already here. Nothing would change.';
  }
}

const largeWords = ({ sources, entities }: NonNullable<DossierPreview['large']>): string =>
  ` It is large: ${counted(entities, 'actor or term', 'actors and terms')}, ${counted(sources, 'source')}. Each is checked as it is put in. It cannot be corrected or added to here.`;

function keptWords({ sources, corrections }: NonNullable<DossierPreview['held']>): string {
  if (sources + corrections === 0) return '';
  return ` What you added stays: ${counted(sources, 'source')}, ${counted(corrections, 'correction')}.`;
}

/** Closed it is a line of counts; only what is looked at is drawn, since a thousand dossiers have very many entries. */
function Differences({ differences }: { differences: readonly Difference[] }) {
  const [open, look] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => look(currentTarget.open)}>
      <summary>{changesInWords(differences)}</summary>
      {open && differences.map((difference) => <Entries key={difference.list} difference={difference} />)}
    </details>
  );
}

function Entries({ difference }: { difference: Difference }) {
  return (
    <>
      {partsOf(difference).map(({ words, things }) => (
        <section key={words}>
          <h3>
            {LIST[difference.list]} {words}
          </h3>
          <ul>
            <LongList
              items={things}
              unit="entry"
              units="entries"
              row={(thing) => (
                <li>
                  <bdi>{thing}</bdi>
                </li>
              )}
            />
          </ul>
        </section>
      ))}
    </>
  );
}

function Sentences({ title, sentences }: { title: string; sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>
            <bdi>{sentence}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
