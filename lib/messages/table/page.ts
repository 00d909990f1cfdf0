/** What a page asks when it loads: how to behave, and which names it holds. */
import * as v from 'valibot';
import type { Found } from '../../lexicon/found';
import type { Rows } from './fields';

/** All blocks of one batch together: a page sends slices, so a larger message is not from us. UTF-16 code units. */
export const MAX_BATCH = 400_000;
const MAX_BLOCKS = 50_000;

export const pageMessages = {
  /** A page has loaded: is Sidelight on here, and how? */
  greet: { from: 'page', schema: v.strictObject({ article: v.boolean() }) },
  /** Find the names in these blocks. */
  findMentions: {
    from: 'page',
    schema: v.strictObject({
      blocks: v.pipe(
        v.array(v.string()),
        v.maxLength(MAX_BLOCKS),
        v.check(
          (blocks) => blocks.reduce((sum, block) => sum + block.length, 0) <= MAX_BATCH,
          'too much text at once',
        ),
      ),
    }),
  },
} as const satisfies Rows;

export interface PageAnswers {
  greet: PageSettings;
  findMentions: Found;
}

/** How Sidelight behaves on the sender's page. */
interface PageSettings {
  on: boolean;
  marks: 'tint' | 'line';
  often: 'every' | 'paragraph' | 'page';
  trigger: 'rest' | 'alt';
  /** Names not to be marked here, as "dossier/entity" or "dossier/entity/words". */
  quiet: string[];
  /** The reader's shortcuts as the browser has them, e.g. "Alt+S"; empty where there is none. */
  keys: { next: string; previous: string };
}
