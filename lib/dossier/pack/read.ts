import * as v from 'valibot';
import { check } from '../check';
import { type Dossier, DossierSchema, FORMAT } from '../schema';

/** What the name of a dossier's file ends in. */
export const SUFFIX = '.sidelight.json';

/** A file's JSON as a sound dossier. Throws an error whose message is for the reader; nothing of it is ever half right. */
export function readPack(value: unknown): Dossier {
  const format = formatOf(value);
  if (format !== FORMAT && format.startsWith('sidelight-dossier/'))
    throw new Error(
      'This dossier was made by a newer Sidelight. Nothing was imported. Update Sidelight, then import it again.',
    );
  const faults = check(value);
  if (faults.length > 0) throw new Error(faultOf(faults));
  return v.parse(DossierSchema, value);
}

/** What a value says it is; empty where it says nothing. */
export const formatOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'format' in value && typeof value.format === 'string'
    ? value.format
    : '';

/** The text of a file that `readPack` reads. */
export const writePack = (dossier: Dossier): string => `${JSON.stringify(dossier, null, 2)}\n`;

/** Longest part of a fault that is shown, in UTF-16 code units: it may quote the file. */
const SHOWN = 300;

function faultOf([first = '', ...others]: string[]): string {
  const fault = first.length > SHOWN ? `${first.slice(0, SHOWN)}…` : first;
  const more =
    others.length === 0
      ? ''
      : ` It has ${others.length.toLocaleString('en-GB')} more ${others.length === 1 ? 'fault' : 'faults'}.`;
  return `This dossier is faulty: ${fault}.${more} Nothing was imported. Ask whoever made it for a sound one.`;
}
