import { type ComponentChildren, Fragment } from 'preact';
import type { CardContent, EntityName, Quoted, Related, Stand } from '../../lib/card/content';
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
      <InThisDispute content={content} onChoose={onChoose} />
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

function InThisDispute({ content, onChoose }: SectionsProps) {
  const { part, parties, relations, entity } = content;
  const isPart = part !== null && parties.length > 0;
  if (!isPart && relations.length === 0) return null;
  return (
    <section>
      <h3>In this dispute</h3>
      {isPart && <Part content={content} onChoose={onChoose} />}
      {relations.map((relation) => (
        <RelatedWords key={relation.id} related={relation} of={entity} onChoose={onChoose} />
      ))}
    </section>
  );
}

/** Who stands across, and who between, in our own voice. */
function Part({ content: { part, parties, mediators }, onChoose }: SectionsProps) {
  const names = (of: EntityName[]) =>
    of.map((each, index) => (
      <Fragment key={each.entity}>
        {index > 0 && (index === of.length - 1 ? ' and ' : ', ')}
        <Name name={each} onChoose={onChoose} />
      </Fragment>
    ));
  return (
    <p class="relation">
      {part === 'mediator' ? 'Mediates between ' : 'Across from '}
      {names(parties)}
      {part === 'party' && mediators.length > 0 && <>, mediated by {names(mediators)}</>}
    </p>
  );
}

interface RelatedProps extends Pick<SectionsProps, 'onChoose'> {
  related: Related;
  /** Whose card it is: its own name is not said again. */
  of: string;
}

/** How it stands to another: the source's words, before or after the other's name. */
function RelatedWords({ related: { from, to, text, cites }, of, onChoose }: RelatedProps) {
  return (
    <div class="relation">
      {from.entity !== of && <Name name={from} onChoose={onChoose} />}{' '}
      <span class="source-words" dir="auto">
        {text}
      </span>{' '}
      {to.entity !== of && <Name name={to} onChoose={onChoose} />}
      <Cites cites={cites} />
    </div>
  );
}

const Name = ({ name, onChoose }: { name: EntityName } & Pick<SectionsProps, 'onChoose'>) => (
  <button class="entity-link" type="button" onClick={() => onChoose(name)}>
    {name.name}
  </button>
);
