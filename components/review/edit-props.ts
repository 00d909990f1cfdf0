import type { Correction } from '../../lib/dossier/curation/schema';
import type { Dossier } from '../../lib/dossier/schema';
import type { Finding } from './findings';

/** What an editor is given: a finding, and what to do when it is left. */
export interface EditProps<Edited extends Finding = Finding> {
  finding: Edited;
  dossier: Dossier;
  onSave: (corrections: Correction[]) => void;
  onCancel: () => void;
}
