/** A dossier of very many names, as parts of its file. It is made in a page too: nothing from outside it is used in it. */
export function* gazetteer(actors: number): Generator<string> {
  /** Actors that one source names. */
  const IN_ONE = 5_000;
  const SYLLABLES = 'ba ce do fu gi ka le mo nu pi ra se to vu zi ha'.split(' ');
  /** Of four syllables and more, so that no two are the same and none is a word. */
  const worded = (number: number): string => {
    let word = '';
    for (let rest = number + 4_096; rest > 0; rest = Math.floor(rest / 16)) word += SYLLABLES[rest % 16];
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const nameOf = (i: number) => `${worded(i)} ${worded(i * 7 + 3)}`;
  const otherOf = (i: number) => `${worded(i)}grad ${worded(i * 3 + 1)}`;
  const lineOf = (i: number) => `${nameOf(i)} is also called ${otherOf(i)}, and lies by the river.`;

  const head = {
    format: 'sidelight-dossier/1',
    id: 'gazetteer',
    revision: 1,
    title: 'Gazetteer',
    lang: 'en',
  };
  yield `${JSON.stringify(head).slice(0, -1)},"sources":[`;
  for (let first = 0; first < actors; first += IN_ONE) {
    const lines = Array.from({ length: Math.min(IN_ONE, actors - first) }, (_, i) => lineOf(first + i));
    const id = `sheet-${first / IN_ONE}`;
    const about = { id, title: id, publisher: 'The surveyors', url: null, published: '2022-08-18' };
    yield `${first > 0 ? ',' : ''}${JSON.stringify({ ...about, text: lines.join('\n') })}`;
  }
  yield '],"entities":[';
  let start = 0;
  for (let i = 0; i < actors; i += 1) {
    if (i % IN_ONE === 0) start = 0;
    const line = lineOf(i);
    const [name, said] = [nameOf(i), line.slice(line.indexOf(' is ') + 1)];
    const source = `sheet-${Math.floor(i / IN_ONE)}`;
    const cite = (quote: string, from: number) => ({ source, start: from, end: from + quote.length, quote });
    const entity = {
      id: name.toLowerCase().replaceAll(' ', '-'),
      kind: 'place',
      name,
      aliases: [{ text: otherOf(i) }],
      roles: [],
      facts: [{ text: said, evidence: [cite(said, start + line.length - said.length)] }],
      salience: 0.5,
      evidence: [cite(name, start)],
    };
    start += line.length + 1;
    yield `${i > 0 ? ',' : ''}${JSON.stringify(entity)}`;
  }
  const summary = { question: '', parties: [], mediators: [], status: null, next: null };
  yield `],"statements":[],"events":[],"positions":[],"summary":${JSON.stringify(summary)}}`;
}

/** What the gazetteer says in the line of one actor. */
export function lineIn(actors: number, line: number): string {
  const [, sheet = ''] = [...gazetteer(actors)];
  return (JSON.parse(sheet) as { text: string }).text.split('\n')[line] ?? '';
}
