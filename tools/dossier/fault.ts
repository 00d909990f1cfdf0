/** Something is wrong with what was given: one line that says what, and what to do. */
export class Fault extends Error {}

/** An error's message in one line, for a row's answer or the terminal. */
export function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\s+/gu, ' ').trim();
}
