/** The dossier that comes with the package. */
import { readFileSync } from 'node:fs';
import type { Dossier } from '../../../lib/dossier/schema';

export const bundled = JSON.parse(
  readFileSync('dossiers/serbia-kosovo-2022/dossier.json', 'utf8'),
) as Dossier;
