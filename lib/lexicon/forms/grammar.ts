/**
 * Word forms by rule, both ways: a table says how the end of a base form becomes the end of another form, and is read
 * forwards (which forms has this base?) and backwards (which bases may this form have?). Finding reads it backwards, so
 * that a lexicon holds base forms only. All words here are folded: one letter for č, ć and c.
 */

/** What a form is, where that says something about the name around it. */
export type Sort =
  | 'noun'
  /** A man's name in a case: with his given name his surname stands in one too. */
  | 'masculine'
  /** Only a word of a longer name: "Evropskoj" of "Evropska unija". */
  | 'adjective'
  /** An adjective made of a person's name: "Vučićev". */
  | 'possessive'
  /** Of no person's name: "Beograd" without its article is "Beogradi", "Srba" are "Srbi", but "Kurt" is no "Kurti". */
  | 'impersonal';

/** A row of a table: the endings that a base with this ending takes in its other forms. */
export interface Row {
  sort: Sort;
  /** The base's ending: '' where the forms add to the whole word. */
  base: string;
  forms: readonly string[];
  /** What the word before the ending must be like. */
  stem: RegExp;
}

/** A form's base, as far as the ending tells. */
export interface Base {
  text: string;
  sort: Sort;
}

export interface Grammar {
  formsOf: (base: string) => string[];
  /** Never the word itself, nor a base of fewer than three letters. */
  basesOf: (form: string) => readonly Base[];
  /** What is hung on an acronym or a foreign name behind a hyphen: "NATO-a", "Borrell-it". */
  endings: ReadonlySet<string>;
}

/** A shorter base would be found in too many words. */
const LEAST = 3;
/** Words kept with their bases: some three megabytes. */
const MOST = 5_000;

interface Tables {
  rows: readonly Row[];
  /** Parted by spaces. */
  endings?: string;
  /** Small words within a name that change with it, each with its bases. */
  links?: Readonly<Record<string, readonly string[]>>;
  /** The word as other languages spell it, or as it is. */
  respelled?: (word: string) => string;
}

export function grammar({ rows, endings = '', links = {}, respelled = (word) => word }: Tables): Grammar {
  const byForm = new Map<string, Row[]>();
  for (const row of rows) for (const form of row.forms) listIn(byForm, form).push(row);
  const longest = Math.max(...[...byForm.keys()].map((form) => form.length));

  const known = new Map<string, readonly Base[]>();
  const basesOf = (word: string): readonly Base[] => {
    // No form is shorter than a base. Half of a text's words have been met before.
    const bases = known.get(word) ?? [...(word.length < LEAST ? [] : look(word)), ...linksOf(word)];
    if (known.size >= MOST) known.clear();
    known.set(word, bases);
    return bases;
  };

  const linksOf = (word: string) => (links[word] ?? []).map((text) => ({ text, sort: 'adjective' as const }));

  const look = (word: string): Base[] => {
    const bases: Base[] = [];
    for (let length = Math.min(longest, word.length); length >= 0; length -= 1) {
      const stem = word.slice(0, word.length - length);
      for (const { sort, base, stem: fits } of byForm.get(word.slice(word.length - length)) ?? []) {
        if (fits.test(stem)) bases.push({ text: stem + base, sort });
      }
    }
    const spelled = [{ text: word, sort: 'noun' as const }, ...bases].flatMap((base) => [
      base,
      { ...base, text: respelled(base.text) },
    ]);
    return spelled.filter(({ text }, i) => text !== word && isFirst(spelled, i) && text.length >= LEAST);
  };

  const formsOf = (base: string): string[] => {
    const forms = rows.flatMap((row) => {
      const stem = base.slice(0, base.length - row.base.length);
      return base.endsWith(row.base) && row.stem.test(stem) ? row.forms.map((form) => stem + form) : [];
    });
    return [...new Set(forms)].filter((form) => form !== base);
  };

  return { formsOf, basesOf, endings: new Set(endings.match(/\S+/gu)) };
}

function listIn(lists: Map<string, Row[]>, key: string): Row[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function isFirst(bases: readonly Base[], index: number): boolean {
  const { text, sort } = bases[index] as Base;
  return bases.findIndex((base) => base.text === text && base.sort === sort) === index;
}

/** A row as tables write it, its endings parted by spaces; `·` is a form without an ending. */
export function row(sort: Sort, base: string, forms: string, stem: RegExp): Row {
  return { sort, base, forms: forms.split(' ').map((form) => (form === '·' ? '' : form)), stem };
}
