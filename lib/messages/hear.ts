/** The hearing side of tidings, for our own pages. */
import browser, { type Runtime } from 'webextension-polyfill';
import type { Tidings } from './tidings';

/** Calls `act` for each of the tidings; other messages get no answer from here. Returns how to stop. */
export function hear(act: (tidings: Tidings, sender: Runtime.MessageSender) => void): () => void {
  // Not async: a listener that returns a promise would take the answer away from the background.
  const listener = (message: unknown, sender: Runtime.MessageSender): undefined => {
    if (typeof message === 'object' && message !== null && 'tell' in message) act(message as Tidings, sender);
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerNoResponse);
  return () => browser.runtime.onMessage.removeListener(listener as Runtime.OnMessageListenerNoResponse);
}
