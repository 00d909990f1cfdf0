/** Settings, and names kept quiet. */
import * as v from 'valibot';
import { SettingsSchema } from '../../store/settings';
import { id, type Rows } from './fields';

export const settingsMessages = {
  getSettings: { from: 'own', schema: v.strictObject({}) },
  changeSettings: { from: 'own', schema: v.partial(SettingsSchema) },
  /** Do not mark this name on the sender's site, or anywhere, or there by these words; `quiet: false` undoes it. */
  quietName: {
    from: 'page',
    schema: v.strictObject({
      dossier: id,
      entity: id,
      words: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
      everywhere: v.boolean(),
      quiet: v.boolean(),
    }),
  },
} as const satisfies Rows;

export interface SettingsAnswers {
  getSettings: v.InferOutput<typeof SettingsSchema>;
  changeSettings: v.InferOutput<typeof SettingsSchema>;
  quietName: null;
}
