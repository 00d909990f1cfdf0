import { EditEntity } from './edit-entity';
import { EditEvent } from './edit-event';
import { EditNumber } from './edit-number';
import { EditPosition } from './edit-position';
import type { EditProps } from './edit-props';
import { EditRelation } from './edit-relation';
import { EditStatement } from './edit-statement';

/** The editor of a finding, open in its row. */
export function EditFinding({ finding, ...props }: EditProps) {
  switch (finding.list) {
    case 'entities':
      return <EditEntity {...props} entity={finding.item} />;
    case 'statements':
      return <EditStatement {...props} finding={finding} />;
    case 'events':
      return <EditEvent {...props} finding={finding} />;
    case 'positions':
      return <EditPosition {...props} finding={finding} />;
    case 'numbers':
      return <EditNumber {...props} finding={finding} />;
    case 'relations':
      return <EditRelation {...props} finding={finding} />;
  }
}
