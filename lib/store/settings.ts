/** What the reader can set. Only what differs from the defaults is stored, so that a better default reaches everyone. */
import * as v from 'valibot';

const host = v.pipe(v.string(), v.minLength(1), v.maxLength(300));

export const SettingsSchema = v.strictObject({
  /** The switch for all sites. */
  on: v.boolean(),
  /** Where names are marked: on pages that say they are articles, on all pages, or on chosen sites only. */
  where: v.picklist(['news', 'all', 'chosen']),
  /** By host ("example.com"): switched on or off by the reader. */
  sites: v.record(host, v.boolean()),
  /**
   * Names not to be marked, on one site or (`site: null`) anywhere. With `words`, in small letters, only where these stand:
   * there they mean something else.
   */
  quiet: v.array(
    v.strictObject({
      dossier: v.string(),
      entity: v.string(),
      site: v.nullable(host),
      words: v.optional(v.string()),
    }),
  ),
  /** How marks look: tint and line, or a thin line only. */
  marks: v.picklist(['tint', 'line']),
  /** Which mentions of a name are marked: every one, the first in each paragraph, or the first on the page. */
  often: v.picklist(['every', 'paragraph', 'page']),
  /** When names open a card: after a rest of the pointer, or only while Alt is held. */
  trigger: v.picklist(['rest', 'alt']),
  /** Whether what the reader's dossiers have already is dimmed on a page that has something new. */
  dim: v.boolean(),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;

/**
 * The site of a page, as the keys of `sites` and `quiet` name it: the host without "www.", with its port if it has one.
 * Null for anything that is no web page.
 */
export function siteOf(url: string | undefined): string | null {
  if (!url || !/^https?:/iu.test(url)) return null;
  return new URL(url).host.replace(/^www\./u, '');
}

/** Whether names may be marked on this site while Sidelight is on; on a news site, on those pages that are articles. */
export const isOnAt = ({ sites, where }: Settings, site: string): boolean =>
  Object.hasOwn(sites, site) ? sites[site] === true : where !== 'chosen';

/** What is in force where the reader has set nothing. */
export const DEFAULTS: Settings = {
  on: true,
  where: 'news',
  sites: {},
  quiet: [],
  marks: 'tint',
  often: 'every',
  trigger: 'rest',
  dim: false,
};
