/** The asking side: a typed `sendMessage`, small enough for every page. */
import browser from 'webextension-polyfill';
import type { Answer } from './answer';
import type { Answers, Message, MessageName } from './table';

/**
 * Ask the background. Never rejects: a background that is gone (the extension was updated under an open page) answers
 * `gone` with what the reader can do.
 */
export async function ask<Name extends MessageName>(
  name: Name,
  body: Message<Name>,
): Promise<Answer<Answers[Name]>> {
  try {
    const answer = (await browser.runtime.sendMessage({ name, body })) as Answer<Answers[Name]> | undefined;
    if (answer) return answer;
  } catch {
    // Falls through: no receiver, or an invalidated context.
  }
  return {
    ok: false,
    reason: 'gone',
    sentence: 'Sidelight was updated while this page was open. Reload this page.',
  };
}
