/** A file of one dossier with very many names, written part by part. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { FORMAT } from '../../lib/dossier/schema';

/** Actors that one source names. */
const IN_ONE = 5_000;

/**
 * A gazetteer of `actors` places with two names each, `aliases` among them, and what the source says of each.
 * @param wrong the place of an actor whose evidence is not verbatim
 */
export function writeGazetteer(path: string, actors: number, wrong = -1): void {
  const file = openSync(path, 'w');
  const head = { format: FORMAT, id: 'gazetteer', revision: 1, title: 'Gazetteer', lang: 'en' };
  writeSync(file, `${JSON.stringify(head).slice(0, -1)},"sources":[`);
  const sources = Math.ceil(actors / IN_ONE);
  for (let i = 0; i < sources; i += 1) {
    const lines = Array.from({ length: Math.min(IN_ONE, actors - i * IN_ONE) }, (_, j) =>
      lineOf(i * IN_ONE + j),
    );
    const source = {
      id: `sheet-${i}`,
      title: `Sheet ${i}`,
      publisher: 'The surveyors',
      url: null,
      published: '2022-08-18',
      text: lines.join('\n'),
    };
    writeSync(file, `${i > 0 ? ',' : ''}${JSON.stringify(source)}`);
  }
  writeSync(file, '],"entities":[');
  let start = 0;
  let json = '';
  for (let i = 0; i < actors; i += 1) {
    if (i % IN_ONE === 0) start = 0;
    const line = lineOf(i);
    const cite = (quote: string, at: number) => ({
      source: `sheet-${Math.floor(i / IN_ONE)}`,
      start: start + at,
      end: start + at + quote.length,
      quote: i === wrong ? `${quote}!` : quote,
    });
    const said = line.slice(line.indexOf(' is ') + 1);
    const entity = {
      id: nameOf(i).toLowerCase().replaceAll(' ', '-'),
      kind: 'place',
      name: nameOf(i),
      aliases: [{ text: otherNameOf(i) }],
      roles: [],
      facts: [{ text: said, evidence: [cite(said, line.length - said.length)] }],
      salience: 0.5,
      evidence: [cite(nameOf(i), 0)],
    };
    json += `${i > 0 ? ',\n' : ''}${JSON.stringify(entity)}`;
    start += line.length + 1;
    if (i % 1_000 === 999) {
      writeSync(file, json);
      json = '';
    }
  }
  const summary = { question: '', parties: [], mediators: [], status: null, next: null };
  writeSync(
    file,
    `${json}],"statements":[],"events":[],"positions":[],"summary":${JSON.stringify(summary)}}`,
  );
  closeSync(file);
}

/** Of four syllables and more, so that no two are the same and none is a word. */
export const nameOf = (i: number): string => `${worded(i)} ${worded(i * 7 + 3)}`;
export const otherNameOf = (i: number): string => `${worded(i)}grad ${worded(i * 3 + 1)}`;

const lineOf = (i: number): string => `${nameOf(i)} is also called ${otherNameOf(i)}, and lies by the river.`;

const SYLLABLES = [
  'ba',
  'ce',
  'do',
  'fu',
  'gi',
  'ka',
  'le',
  'mo',
  'nu',
  'pi',
  'ra',
  'se',
  'to',
  'vu',
  'zi',
  'ha',
];

function worded(number: number): string {
  let word = '';
  for (let rest = number + 4_096; rest > 0; rest = Math.floor(rest / 16)) word += SYLLABLES[rest % 16];
  return word.charAt(0).toUpperCase() + word.slice(1);
}
