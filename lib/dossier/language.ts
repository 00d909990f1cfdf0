/** Whether the rules for English words may run on a text in this language. */
export function isEnglish(lang: string): boolean {
  return /^en(?![a-z])/iu.test(lang);
}

/** What the builder does not look for in a text of this language, a sentence each; empty for English. */
export function untriedIn(lang: string): string[] {
  if (isEnglish(lang)) return [];
  const why = `there are no rules for ${languageName(lang)} yet.`;
  return [
    `Terms of the dispute, positions, numbers and relations were not looked for: ${why}`,
    `Events were looked for only where a sentence names a day: ${why}`,
    `Reported speech was not looked for, and a quote has a speaker only where a name stands beside it: ${why}`,
    `What is disputed, who mediates and what comes next was not looked for: ${why}`,
  ];
}

/** The name of a language in English: "German" for "de-AT"; the tag itself where nobody knows it. */
function languageName(lang: string): string {
  const [tag = ''] = /^[a-z]{2,3}/iu.exec(lang) ?? [];
  if (tag === '') return 'this language';
  return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag) ?? lang;
}
