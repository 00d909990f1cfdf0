import { type Dossier, type Entity, type Evidence, FORMAT, type Kind } from '../../../../lib/dossier/schema';

/**
 * A small language for dossiers of one source. Each fact gives its words; they must stand in the text, and their first
 * place there is the evidence.
 */
export interface Told {
  publisher: string;
  published: string | null;
  text: string;
  names?: { [name: string]: Kind | { kind: Kind; aliases?: string[]; role?: string; doubt?: string } };
  /** Speaker's name, the words, the form. */
  said?: [speaker: string, text: string, form?: 'direct' | 'indirect'][];
  happened?: { title: string; from: string | null; to?: string; by?: string[] }[];
  wants?: [party: string, stance: Dossier['positions'][number]['stance'], topic: string, text: string][];
  counted?: { text: string; from: number; to?: number; counts: string; about?: string[] }[];
  status?: string;
  next?: [text: string, on: string | null];
  parties?: string[];
}

export const idOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');

/** The dossier that a source tells. */
export function toldBy(told: Told): Dossier {
  const { publisher, published, text, names = {}, parties = [] } = told;
  const source = `${idOf(publisher)}${published ? `-${published}` : ''}`;
  const at = (quote: string): Evidence => {
    const start = text.indexOf(quote);
    if (start < 0) throw new Error(`"${quote}" is not in the text.`);
    return { source, start, end: start + quote.length, quote };
  };
  const everywhere = (quote: string): Evidence[] =>
    text
      .split(quote)
      .slice(1)
      .reduce<Evidence[]>((found) => {
        const start = text.indexOf(quote, found.at(-1)?.end ?? 0);
        return [...found, { source, start, end: start + quote.length, quote }];
      }, []);
  const worded = (words: string) => ({ text: words, evidence: [at(words)] });
  const entities = Object.entries(names).map(([name, given]): Entity => {
    const { kind, aliases = [], role, doubt } = typeof given === 'string' ? { kind: given } : given;
    const forms = [name, ...aliases].flatMap(everywhere);
    return {
      id: idOf(name),
      kind,
      name,
      aliases: aliases.map((alias) => ({ text: alias })),
      roles: role === undefined ? [] : [worded(role)],
      facts: [],
      salience: 0.5,
      evidence: forms.filter(
        (form, i) => !forms.some((other, j) => j < i && other.start <= form.start && form.end <= other.end),
      ),
      ...(doubt === undefined ? {} : { doubt }),
    };
  });
  return {
    format: FORMAT,
    id: source,
    revision: 1,
    title: publisher,
    lang: 'en',
    sources: [
      { id: source, title: `News of ${publisher}`, publisher, url: null, published, lang: 'en', text },
    ],
    entities,
    statements: (told.said ?? []).map(([speaker, words, form = 'direct'], i) => ({
      id: `s-${i + 1}`,
      speaker: names[speaker] ? idOf(speaker) : null,
      speakerText: speaker,
      form,
      cue: 'said',
      text: words,
      about: [],
      evidence: at(words),
    })),
    events: (told.happened ?? []).map(({ title, from, to = from, by = [] }, i) => ({
      id: `e-${i + 1}`,
      title,
      when: {
        text: '',
        from,
        to,
        precision:
          from === null ? ('unknown' as const) : from === to ? ('day' as const) : ('interval' as const),
      },
      participants: by.map(idOf),
      evidence: [at(title)],
    })),
    positions: (told.wants ?? []).map(([party, stance, topic, words]) => ({
      party: idOf(party),
      stance,
      topic: idOf(topic),
      ...worded(words),
    })),
    numbers: (told.counted ?? []).map(({ text: words, from, to = from, counts, about = [] }, i) => ({
      id: `n-${i + 1}`,
      ...worded(words),
      from,
      to,
      approximate: /about|approximately/u.test(words),
      counts,
      about: about.map(idOf),
    })),
    relations: [],
    summary: {
      question: '',
      parties: parties.map(idOf),
      mediators: [],
      status: told.status === undefined ? null : worded(told.status),
      next: told.next === undefined ? null : { ...worded(told.next[0]), on: told.next[1] },
    },
  };
}
