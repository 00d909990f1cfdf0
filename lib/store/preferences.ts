/** The reader's settings in the store: changed keys only, so that a better default reaches everyone. */
import * as v from 'valibot';
import type { Database } from './database';
import { DEFAULTS, type Settings, SettingsSchema } from './settings';

const Changed = v.partial(SettingsSchema);
type Changes = v.InferOutput<typeof Changed>;

/** The settings in force. A stored value that is no longer valid gives way to its default. */
export async function readSettings(db: Database): Promise<Settings> {
  const rows = await db.settings.toArray();
  const valid = rows.filter(({ key, value }) => v.is(Changed, { [key]: value }));
  return { ...DEFAULTS, ...Object.fromEntries(valid.map(({ key, value }) => [key, value])) };
}

/**
 * Store the given keys; one that equals its default is forgotten. Answers the settings now in force.
 * @param change the keys, or what makes them of the settings that are in force, which nothing else changes meanwhile
 */
export async function changeSettings(
  db: Database,
  change: Changes | ((held: Settings) => Changes),
): Promise<Settings> {
  return await db.transaction('rw', db.settings, async () => {
    const changes = typeof change === 'function' ? change(await readSettings(db)) : change;
    for (const [key, value] of Object.entries(changes)) {
      if (value === undefined) continue;
      if (JSON.stringify(value) === JSON.stringify(DEFAULTS[key as keyof Settings]))
        await db.settings.delete(key);
      else await db.settings.put({ key, value });
    }
    return await readSettings(db);
  });
}
