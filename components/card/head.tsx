import type { CardContent } from '../../lib/card/content';
import type { Kind } from '../../lib/dossier/schema';
import { Cites } from '../cite/cite';
import { KIND } from '../parts/words';

interface HeadProps {
  id: string;
  name: string;
  label: string;
  roles?: CardContent['roles'];
  /** Null where the card is too short-lived to be pinned. */
  pin: { on: boolean; toggle: () => void } | null;
  onClose: () => void;
}

/** What never scrolls: kind, name and role; Pin and Close. */
export function Head({ id, name, label, roles = [], pin, onClose }: HeadProps) {
  const [role] = roles;
  return (
    <header class="card-head">
      <p class="label kind">{label}</p>
      <div class="tools">
        {pin && <IconButton label="Pin" path={PIN} pressed={pin.on} onClick={pin.toggle} />}
        <IconButton label="Close" path={CROSS} onClick={onClose} />
      </div>
      <h2 id={id} dir="auto">
        {name}
      </h2>
      {role && (
        <div class="role">
          <span class="source-words" dir="auto">
            {role.text}
          </span>
          <Cites cites={role.cites} />
        </div>
      )}
    </header>
  );
}

/** "Place, party to the dispute". */
export function labelOf(kind: Kind | null, part: CardContent['part']): string {
  const word = kind ? KIND[kind] : '';
  return part ? `${word}, ${part === 'party' ? 'party to the dispute' : 'mediator of the dispute'}` : word;
}

const PIN = 'M5 1.8h6M6 1.8v4.4L3.8 9.4h8.4L10 6.2V1.8M8 9.6v4.8';
const CROSS = 'M3.5 3.5l9 9M12.5 3.5l-9 9';

interface IconButtonProps {
  label: string;
  path: string;
  pressed?: boolean;
  onClick: () => void;
}

function IconButton({ label, path, pressed, onClick }: IconButtonProps) {
  return (
    <button
      class="icon-button"
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <svg
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linecap="round"
        stroke-linejoin="round"
        aria-hidden="true"
      >
        <path d={path} />
      </svg>
    </button>
  );
}
