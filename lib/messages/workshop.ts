/** The way to a workshop in another context, over the browser's messages. */
import browser, { type Runtime } from 'webextension-polyfill';
import type { Workshop } from '../workshop/workshop';
import { isOwn, type Self } from './serve';

interface Call {
  workshop: keyof Workshop;
  with: unknown[];
}

/** `open` makes sure that somebody serves. What only asks after an order opens nothing: where all is closed, all is lost. */
export function workshopOver(open: () => Promise<void>, isOpen: () => Promise<boolean>): Workshop {
  const send = (call: Call) => browser.runtime.sendMessage(call) as Promise<never>;
  const order = async (call: Call) => {
    await open();
    // It may just be closing because nothing was asked for a while: then it is opened anew, once.
    return send(call).catch(async () => {
      await open();
      return send(call);
    });
  };
  return {
    begin: (...args) => order({ workshop: 'begin', with: args }),
    build: (...args) => order({ workshop: 'build', with: args }),
    standing: async (id) => ((await isOpen()) ? send({ workshop: 'standing', with: [id] }) : null),
    async cancel(id) {
      if (await isOpen()) await send({ workshop: 'cancel', with: [id] });
    },
  };
}

/** A listener for `runtime.onMessage`. Only our own pages and the background get an answer. */
export function serveWorkshop(
  workshop: Workshop,
  self: Self,
): (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined {
  return (message, sender) => {
    if (sender.id !== self.id || !isOwn(sender, self) || !isCall(message)) return undefined;
    const act = workshop[message.workshop] as (...args: unknown[]) => Promise<unknown>;
    return act(...message.with);
  };
}

const isCall = (message: unknown): message is Call =>
  typeof message === 'object' && message !== null && 'workshop' in message;
