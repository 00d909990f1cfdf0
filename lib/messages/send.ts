/**
 * The asking side: a typed `sendMessage`, small enough for every page: asking needs no polyfill, which would weigh as
 * much as all the rest of it.
 */
import { browser } from 'wxt/browser';
import type { Answer } from './answer';
import type { Answers, Envelope, Message, MessageName } from './table';

/**
 * Ask the background. Never rejects. A background that was stopped in the middle is asked once more; one that is gone
 * (the extension was updated under an open page) answers `gone` with what the reader can do.
 */
export async function ask<Name extends MessageName>(
  name: Name,
  body: Message<Name>,
): Promise<Answer<Answers[Name]>> {
  const envelope: Envelope<Name> = { name, body, token: token() };
  return (await send(envelope)) ?? (await send(envelope)) ?? GONE;
}

const GONE: Answer<never> = {
  ok: false,
  reason: 'gone',
  sentence: 'Sidelight was updated while this page was open. Reload this page.',
};

/** Undefined where nobody answered. `runtime.id` is what an invalidated context loses first. */
async function send<Name extends MessageName>(
  envelope: Envelope<Name>,
): Promise<Answer<Answers[Name]> | undefined> {
  try {
    return browser.runtime?.id ? await browser.runtime.sendMessage(envelope) : undefined;
  } catch {
    return undefined;
  }
}

/** 128 random bits. Not `randomUUID`, which pages served over plain http do not have. */
function token(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
}
