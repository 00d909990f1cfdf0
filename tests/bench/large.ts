/** Runs in pages of the extension: watches an import, asks for names meanwhile, and reads what a woken worker reads. */
import { ask } from '../../lib/messages/send';
import { LARGE, openLarge } from '../../lib/store/large/database';

declare global {
  var large: {
    /** Milliseconds until the names of this line were found; throws where none was. */
    ask: (line: string) => Promise<number>;
    /** Asks again and again, every 50 ms, until `longestWait`. */
    askAlong: (line: string) => void;
    longestWait: () => number;
    watchProgress: () => void;
    /** Milliseconds for which the bar of the progress stood still; the seconds beside it count on in any case. */
    longestStill: () => number;
    /** Reads the compiled names; the least time of so many runs, in milliseconds. */
    read: (runs: number) => Promise<{ bytes: number; took: number }>;
  };
}

const found = async (line: string): Promise<number> => {
  const answer = await ask('findMentions', { blocks: [line] });
  if (!answer.ok) throw new Error(answer.sentence);
  return answer.value.readings.length;
};

let isAsking = true;
let waited = 0;
let still = 0;

globalThis.large = {
  async ask(line) {
    const began = performance.now();
    if ((await found(line)) === 0) throw new Error('No name was found, so the figure would mean nothing.');
    return performance.now() - began;
  },
  askAlong(line) {
    const again = async () => {
      const began = performance.now();
      await found(line);
      waited = Math.max(waited, performance.now() - began);
      if (isAsking) setTimeout(again, 50);
    };
    void again();
  },
  longestWait() {
    isAsking = false;
    return waited;
  },
  watchProgress() {
    let [share, since] = [-1, 0];
    const look = () => {
      const now = document.querySelector<HTMLProgressElement>('.importing progress')?.value ?? -1;
      if (share >= 0 && now >= 0) still = Math.max(still, performance.now() - since);
      if (now !== share) [share, since] = [now, performance.now()];
      setTimeout(look, 20);
    };
    look();
  },
  longestStill: () => still,
  async read(runs) {
    const names = (await indexedDB.databases()).flatMap(({ name }) =>
      name?.startsWith(LARGE) ? [name] : [],
    );
    const [name = ''] = names;
    let [bytes, took] = [0, Number.POSITIVE_INFINITY];
    for (let run = 0; run < runs; run += 1) {
      const db = openLarge(name);
      const began = performance.now();
      const part = await db.parts.get('lexicon');
      took = Math.min(took, performance.now() - began);
      bytes = part?.key === 'lexicon' ? part.buffer.byteLength : 0;
      db.close();
    }
    return { bytes, took };
  },
};
