import { useState } from 'preact/hooks';
import { openingOf } from '../../lib/dossier/curation/from-words';
import type { Correction } from '../../lib/dossier/curation/schema';
import type { Source } from '../../lib/dossier/schema';
import { dayInWords } from '../cite/day';
import { Field } from './field';

interface HeadProps {
  source: Source;
  onCorrect: (corrections: Correction[]) => void;
}

/** What is known of the source: title, publisher, date, author, language; all of it the reader's to correct. */
export function Head({ source, onCorrect }: HeadProps) {
  const [editing, edit] = useState(false);
  const { title, publisher, published, updated, author, lang, url } = source;
  return (
    <>
      <div class="eyebrow">
        <p class="label">Under review. Nothing of it counts until it is added.</p>
        <button class="text-button" type="button" aria-expanded={editing} onClick={() => edit(!editing)}>
          Correct the source
        </button>
      </div>
      <h1 lang={lang}>{title}</h1>
      <p class="byline">
        {publisher === '' ? 'publisher not given' : publisher}, {dayInWords(published)}
        {updated ? `, updated ${dayInWords(updated)}` : ''}
        {author ? `, ${author}` : ''}
        {lang ? `, ${languageInWords(lang)}` : ''}
        {url !== null && (
          <>
            {' · '}
            <a href={url} target="_blank" rel="noreferrer">
              Open the page
            </a>
          </>
        )}
      </p>
      {editing && (
        <SourceForm
          source={source}
          onDone={(correction) => {
            edit(false);
            if (correction) onCorrect([correction]);
          }}
        />
      )}
    </>
  );
}

function SourceForm({ source, onDone }: { source: Source; onDone: (correction: Correction | null) => void }) {
  const save = (form: HTMLFormElement) => {
    const data = new FormData(form);
    const given = (name: string) => String(data.get(name) ?? '').trim();
    const changed: Partial<Extract<Correction, { kind: 'source' }>> = {};
    if (given('title') && given('title') !== source.title) changed.title = given('title');
    if (given('publisher') && given('publisher') !== source.publisher) changed.publisher = given('publisher');
    if (given('author') !== (source.author ?? '')) changed.author = given('author') || null;
    if (given('published') !== (source.published ?? '')) changed.published = given('published') || null;
    if (given('lang') && given('lang') !== source.lang) changed.lang = given('lang');
    const span = openingOf(source.text);
    onDone(
      Object.keys(changed).length === 0 ? null : { kind: 'source', source: source.id, span, ...changed },
    );
  };
  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        save(event.currentTarget);
      }}
      onKeyDown={({ key }) => key === 'Escape' && onDone(null)}
    >
      <div class="fields">
        <Field label="Title" name="title" value={source.title} focus />
        <Field label="Publisher" name="publisher" value={source.publisher} />
        <Field label="Date" name="published" type="date" value={source.published ?? ''} />
        <Field label="Author" name="author" value={source.author ?? ''} />
        <Field label="Language" name="lang" value={source.lang ?? ''} />
      </div>
      <div class="editor-acts">
        <button class="button" type="submit">
          Save
        </button>
        <button class="text-button" type="button" onClick={() => onDone(null)}>
          Cancel
        </button>
      </div>
    </form>
  );
}

/** "en" as "English"; a tag that the browser does not know as it is. */
function languageInWords(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
