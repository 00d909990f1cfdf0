import type { Said } from '../../lib/card/content';
import { LongList } from '../parts/long-list';
import { isAccording } from '../parts/words';
import { Places, placeAttributes } from '../sources/place';
import './quotes.css';

/** Who said what, in the order of the source. A direct quote stands in marks; reported speech has none. */
export function Quotes({ said }: { said: readonly Said[] }) {
  if (said.length === 0) return <p class="none">No source in this dossier quotes anybody.</p>;
  return (
    <ul class="quotes">
      <LongList
        items={said}
        unit="statement"
        row={({ id, form, cue, text, speaker, speakerText, cites }) => (
          <li class="fact" key={id} {...placeAttributes(cites[0])}>
            <p class="who">
              {speaker?.name ?? speakerText}
              <span class="form">{form === 'direct' ? 'direct quote' : 'reported speech'}</span>
            </p>
            <div>
              {cue !== '' && !isAccording(cue) && <i class="cue">{cue} </i>}
              <span class="source-words">{form === 'direct' ? `“${text}”` : text}</span>
              <Places cites={cites} />
            </div>
          </li>
        )}
      />
    </ul>
  );
}
