import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Correction } from '../../lib/dossier/curation/schema';
import type { Dossier } from '../../lib/dossier/schema';

/**
 * A correction may take away the button that was pressed, with its row: then the focus goes to the row of whom the entity
 * was merged into, else of the entity itself. Answers what to call before one is corrected.
 */
export function useKeptFocus(dossier: Dossier): (entity: string, corrections: Correction[]) => void {
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    // Whoever is somewhere else by now stays there.
    if (wanted.current !== null && document.activeElement === document.body)
      document.getElementById(`entity-${wanted.current}`)?.querySelector<HTMLElement>('.edit')?.focus();
    wanted.current = null;
  }, [dossier]);
  return (entity, corrections) => {
    wanted.current = mergedInto(dossier, corrections) ?? entity;
  };
}

function mergedInto({ entities }: Dossier, corrections: Correction[]): string | undefined {
  const into = corrections.find((each) => each.kind === 'merge')?.into;
  return entities.find(({ evidence }) =>
    evidence.some(({ source, start }) => source === into?.source && start === into?.start),
  )?.id;
}
