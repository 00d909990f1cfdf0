import { openModel } from '../text/tagger/file';
import { type Rows, rowsOf } from '../text/tagger/rows';
import { type Gazetteer, openGazetteer } from './names/gazetteer';
import { readerOf, type StatementReader } from './statements/model/read';

/** What the builder has learned beforehand. It is large: open it where a dossier is built, and nowhere else. */
export interface Learned {
  /** Tells names from other words. */
  names: Rows;
  /** Names and common words that are known by themselves. */
  lists: Gazetteer;
  /** Tell who says what, the second by what the first found. */
  statements: StatementReader;
}

/**
 * Opens the files of `public/models`. `read` gives the bytes of one of them by its name: in Node from the disk, in the
 * extension by `fetch` of its own packaged file (`browser.runtime.getURL('models/names.bin')`). Throws an Error with a
 * sentence where a file is not what it should be.
 */
export async function openLearned(read: (file: string) => Promise<ArrayBuffer>): Promise<Learned> {
  const [names, lists, first, second] = await Promise.all([
    read('names.bin'),
    read('lists.bin'),
    read('statements-1.bin'),
    read('statements-2.bin'),
  ]);
  return {
    names: rowsOf(openModel(names)),
    lists: openGazetteer(lists),
    statements: readerOf({ first: openModel(first), second: openModel(second) }),
  };
}
