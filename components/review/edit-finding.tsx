import { EditEntity } from './edit-entity';
import { EditEvent } from './edit-event';
import type { EditProps } from './edit-props';
import { EditStatement } from './edit-statement';

/** The editor of a finding, open in its row. */
export function EditFinding({ finding, ...props }: EditProps) {
  if (finding.list === 'entities') return <EditEntity {...props} entity={finding.item} />;
  if (finding.list === 'statements') return <EditStatement {...props} finding={finding} />;
  if (finding.list === 'events') return <EditEvent {...props} finding={finding} />;
  return null;
}
