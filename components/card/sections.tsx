import { type ComponentChildren, Fragment } from 'preact';
import type { CardContent, EntityName, Quoted, Stand } from '../../lib/card/content';
import { Cites } from '../cite/cite';
import { Differences, differOn } from '../differences/differences';
import { STANCE } from '../parts/words';
import { SaidWords } from './said';

interface SectionsProps {
  content: CardContent;
  onChoose: (entity: EntityName) => void;
}

/** What the sources say of an entity: last said, what it wants, then the rest of it. */
export function Sections({ content, onChoose }: SectionsProps) {
  const { differing, said, positions, facts, next, entity, kind } = content;
  const [last, ...before] = said;
  return (
    <>
      <Differences
        differing={differing}
        heading={(on) => <h3>{differOn(on)}</h3>}
        cites={(cites) => <Cites cites={cites} face="act" />}
      />
      {last && <SaidWords said={last} of={entity} title="Last said" />}
      {positions.length > 0 && (
        <section>
          <h3>{positions.length === 1 ? 'Position' : 'Positions'}</h3>
          <ul class="list">
            {positions.map((position) => (
              <Words key={`${position.stance}${position.cites[0].at}`} quoted={position}>
                <span class="stance">{stanceOf(position, entity)}</span>{' '}
              </Words>
            ))}
          </ul>
        </section>
      )}
      {before.map((each, index) => (
        <SaidWords key={each.id} said={each} of={entity} {...(index === 0 && { title: 'Also said' })} />
      ))}
      {facts.length > 0 && <List title="Facts" items={facts} />}
      <Relation content={content} onChoose={onChoose} />
      {next && <List title="Next" items={[next]} />}
      {said.length === 0 && kind !== 'term' && (
        <section>
          <h3>Said</h3>
          <p class="plain">{`No source here quotes this ${kind}.`}</p>
        </section>
      )}
    </>
  );
}

/** "Demands:" on the party's own card, "Kosovo: demands" on another's. */
const stanceOf = ({ stance, party }: Stand, entity: string): string =>
  party.entity === entity ? `${STANCE[stance]}:` : `${party.name}: ${STANCE[stance].toLowerCase()}`;

function List({ title, items }: { title: string; items: Quoted[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul class="list">
        {items.map((item) => (
          <Words key={item.cites[0].at} quoted={item} />
        ))}
      </ul>
    </section>
  );
}

function Words({ quoted, children }: { quoted: Quoted; children?: ComponentChildren }) {
  return (
    <li>
      {children}
      <span class="source-words" dir="auto">
        {quoted.text}
      </span>
      <Cites cites={quoted.cites} />
    </li>
  );
}

function Relation({ content, onChoose }: SectionsProps) {
  const { part, parties, mediators } = content;
  if (!part || parties.length === 0) return null;
  const names = (of: EntityName[]) =>
    of.map((each, index) => (
      <Fragment key={each.entity}>
        {index > 0 && (index === of.length - 1 ? ' and ' : ', ')}
        <button class="entity-link" type="button" onClick={() => onChoose(each)}>
          {each.name}
        </button>
      </Fragment>
    ));
  return (
    <section>
      <h3>In this dispute</h3>
      <p class="relation">
        {part === 'mediator' ? 'Mediates between ' : 'Across from '}
        {names(parties)}
        {part === 'party' && mediators.length > 0 && <>, mediated by {names(mediators)}</>}
      </p>
    </section>
  );
}
