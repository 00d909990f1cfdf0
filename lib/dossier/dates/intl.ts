/** The locale of a tag in each script that it may be written in; none where `Intl` does not know the language. */
export function localesOf(lang: string): string[] {
  const [language = 'und'] = /^[a-z]{2,3}/iu.exec(lang) ?? [];
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([lang, `${language}-Latn`, `${language}-Cyrl`]);
  } catch {
    return Intl.DateTimeFormat.supportedLocalesOf([language]);
  }
}

/** 0 is January. */
export function monthNames(locales: string[]): Map<string, number> {
  const styles = locales.flatMap((locale) =>
    (['long', 'short'] as const).flatMap((month) => [
      new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' }),
      new Intl.DateTimeFormat(locale, { month, day: 'numeric', timeZone: 'UTC' }),
    ]),
  );
  const names = new Map<string, number>();
  for (const format of styles) {
    for (let month = 0; month < 12; month++) {
      const name = partOf(format, Date.UTC(2022, month, 15), 'month');
      if (/^\p{L}{3}/u.test(name) && !names.has(name)) names.set(name, month);
    }
  }
  return names;
}

/** 0 is Sunday. */
export function weekdayNames(locales: string[]): Map<string, number> {
  const sunday = Date.UTC(2022, 0, 2);
  return new Map(
    locales.flatMap((locale) => {
      const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
      return [0, 1, 2, 3, 4, 5, 6].map((day): [string, number] => [
        partOf(format, sunday + day * DAY_MS, 'weekday'),
        day,
      ]);
    }),
  );
}

const DAY_MS = 86_400_000;

function partOf(format: Intl.DateTimeFormat, time: number, type: 'month' | 'weekday'): string {
  return plain(format.formatToParts(time).find((part) => part.type === type)?.value);
}

/** "gestern" −1, "heute" 0. In several languages the word for tomorrow means morning, too. */
export function dayWords(locales: string[]): Map<string, number> {
  const words = locales.flatMap((locale) => {
    const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
    return [-1, 0].map((day): [string, number] => [plain(format.format(day, 'day')), day]);
  });
  return new Map(words.filter(([word]) => /^[\p{L}’' ]{3,}$/u.test(word)));
}

export function plain(name = ''): string {
  return name.toLowerCase().replace(/\.$/u, '');
}
