import { useId, useState } from 'preact/hooks';
import './building.css';

/** An article as the reader gives it; all but the text may be empty. */
export interface GivenText {
  text: string;
  title: string;
  publisher: string;
  /** YYYY-MM-DD, as the browser's field for a day gives it. */
  published: string;
  url: string;
}

export interface TextFormProps {
  /** What was given before, where the making was cancelled or failed. */
  given: GivenText;
  /** Answers a sentence where it cannot be made into a source, else null. */
  onMake: (given: GivenText) => Promise<string | null>;
}

/** Makes a source of a text that was pasted: an article that is in no tab, or in one that cannot be read. */
export function TextForm({ given, onMake }: TextFormProps) {
  const [fields, set] = useState(given);
  const [wrong, say] = useState<string | null>(null);
  const ids = { text: useId(), title: useId(), publisher: useId(), published: useId(), url: useId() };
  const field = (name: keyof GivenText) => ({
    id: ids[name],
    value: fields[name],
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      set({ ...fields, [name]: currentTarget.value }),
  });
  const make = async (event: Event): Promise<void> => {
    event.preventDefault();
    say(faultIn(fields) ?? (await onMake(fields)));
  };
  return (
    <form class="building text-form" onSubmit={(event) => void make(event)} noValidate>
      <h1>New from text</h1>
      <label for={ids.text}>Text of the article</label>
      <textarea rows={12} dir="auto" aria-required="true" {...field('text')} />
      <label for={ids.title}>Title</label>
      <input type="text" dir="auto" {...field('title')} />
      <label for={ids.publisher}>Publisher</label>
      <input type="text" dir="auto" {...field('publisher')} />
      <label for={ids.published}>Day of publication</label>
      <input type="date" {...field('published')} />
      <label for={ids.url}>Link (optional)</label>
      <input type="url" {...field('url')} />
      {wrong !== null && <p role="alert">{wrong}</p>}
      <button class="button strong" type="submit">
        Make this text a source
      </button>
    </form>
  );
}

/** UTF-16 code units: what a source may have at most. */
const LONGEST = 4_000_000;

function faultIn({ text, title, publisher, url }: GivenText): string | null {
  if (text.trim() === '') return 'There is no text yet. Paste the article here.';
  if (text.length > LONGEST) return 'The text has more than 4 million characters. Paste one article only.';
  if (title.trim() === '') return 'The title is missing. Write it as the publisher has it.';
  if (publisher.trim() === '')
    return 'The publisher is missing. Every fact is shown with it: write who published the article.';
  if (url !== '' && !/^https?:\/\/\S+$/iu.test(url))
    return 'The link must begin with http:// or https://, or be left out.';
  return null;
}
