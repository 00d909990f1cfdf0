import type { Said } from '../../lib/card/content';
import { Cites } from '../cite/cite';
import { placed } from '../cite/evidence';
import { counted, cued, isAccording, STANCE } from '../parts/words';

interface SaidProps {
  said: Said;
  /** "Last said" over the newest, none over the others. */
  title?: string;
  /** The speaker stands with the cue where the card is not the speaker's. */
  of: string;
}

/** What was said. A direct quote in marks, its cue below; reported speech without marks, its cue first. */
export function SaidWords({ said, title, of }: SaidProps) {
  const { form, cue, speaker, speakerText, text, cites, stance } = said;
  const led = cued(speaker?.entity === of ? '' : (speaker?.name ?? speakerText), cue);
  const isDirect = form === 'direct';
  return (
    <section class={`said ${form}`}>
      {title && (
        <h3>
          {title}
          <span class="more">{isDirect ? ', direct quote' : ', reported speech'}</span>
        </h3>
      )}
      <blockquote dir="auto">
        {stance && <span class="stance">{STANCE[stance]}: </span>}
        {!isDirect && led && <span class="cue">{isAccording(cue) ? `${led}:` : led} </span>}
        {isDirect ? `“${text}”` : text}
      </blockquote>
      <div class="when">
        {isDirect && led && (
          <>
            <span class="cue">{led}</span>
            {', '}
          </>
        )}
        {cites.length === 1 ? (
          <>
            {placed(cites[0])}
            <Cites cites={cites} face="act" />
          </>
        ) : (
          <>
            {counted(cites.length, 'source')}
            <Cites cites={cites} face="place" />
          </>
        )}
      </div>
    </section>
  );
}
