import { check } from '../../lib/dossier/check';
import { readJson } from './files';
import type { Command } from './options';

/** `check`: each fault of a dossier is a line on stderr, and any fault makes the exit code 1. */
export async function checkDossier({ files: [file = '-'] }: Command): Promise<number> {
  const faults = check(readJson(file));
  for (const fault of faults) console.error(`${file}: ${fault}`);
  if (faults.length === 0) console.log(`${file}: no faults`);
  return faults.length === 0 ? 0 : 1;
}
