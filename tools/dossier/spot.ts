import * as v from 'valibot';
import { check } from '../../lib/dossier/check';
import { type Dossier, DossierSchema } from '../../lib/dossier/schema';
import { spot } from '../../lib/lexicon/spot';
import { Fault } from './fault';
import { readJson } from './files';
import type { Command } from './options';
import { answerRows, RowSchema } from './rows';

/** `spot --ndjson`: the names of these dossiers in each line's text. */
export async function spotNames({ files }: Command): Promise<number> {
  const dossiers = files.map(readDossier);
  return answerRows(TextRowSchema, ({ text }) => ({ mentions: spot(dossiers, text) }));
}

const TextRowSchema = v.object({ ...RowSchema.entries, text: v.string() });

function readDossier(file: string): Dossier {
  const json = readJson(file);
  const [fault] = check(json);
  if (fault)
    throw new Fault(`${file} is no sound dossier (${fault}): run "npm run -s dossier -- check ${file}".`);
  return v.parse(DossierSchema, json);
}
