import { counted } from '../parts/words';
import { sectionId } from './finding-rows';
import type { Section } from './findings';

/** How much was found and is left to check, as ways to its sections. */
export function Counts({ check, sections }: { check: number; sections: readonly Section[] }) {
  return (
    <ul class="counts">
      {check > 0 && (
        <li>
          <Way to="Check this">{`${check} to check`}</Way>
        </li>
      )}
      {sections.map(({ title, unit, findings }) => (
        <li key={title}>
          <Way to={title}>{counted(findings.length, unit)}</Way>
        </li>
      ))}
    </ul>
  );
}

function Way({ to, children }: { to: string; children: string }) {
  const go = () => {
    const title = document.getElementById(sectionId(to));
    title?.scrollIntoView();
    title?.focus({ preventScroll: true });
  };
  return (
    <button class="text-button" type="button" onClick={go}>
      {children}
    </button>
  );
}
