import type { Dossier } from '../../lib/dossier/schema';
import { counted, KIND } from '../parts/words';

/** What was found in a source, as a plain list. */
export function Found({ built }: { built: Dossier }) {
  const { title, entities, statements } = built;
  return (
    <section class="found">
      <h1>{title}</h1>
      <p>
        {counted(entities.length, 'name')}, {counted(statements.length, 'statement')}
      </p>
      <ul>
        {entities.map(({ id, name, kind }) => (
          <li key={id}>
            {name}, {KIND[kind]}
          </li>
        ))}
      </ul>
    </section>
  );
}
