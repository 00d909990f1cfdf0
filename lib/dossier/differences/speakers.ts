import { fold } from '../../text/fold';
import { Wording } from '../merge/words';
import type { Dossier, Statement } from '../schema';
import { type Difference, differ, told } from './telling';

/** Words in a quote that only one can have said first; "yes, of course" may be anybody's. */
const TELLING = 5;

/** The same words, said by two. */
export function speakersOf({ statements }: Dossier): Difference[] {
  const said = new Wording<Statement[]>();
  const groups: Statement[][] = [];
  for (const statement of statements) {
    if (statement.speaker === null || fold(statement.text).split(' ').length < TELLING) continue;
    const [home] = said.find('', statement.text);
    if (home) home.push(statement);
    else {
      const group = [statement];
      groups.push(group);
      said.add('', statement.text, group);
    }
  }
  return groups.flatMap((group) => {
    if (!differ(group, (a, b) => a.speaker !== b.speaker)) return [];
    const tellings = group.flatMap((each) =>
      told(each).map((telling) => ({ ...telling, speaker: each.speaker ?? '' })),
    );
    return [
      { on: 'speaker' as const, subject: '', about: group.flatMap(({ speaker }) => speaker ?? []), tellings },
    ];
  });
}
