/** The answering side: who speaks, is the message of its schema, and what went wrong, settled before any handler runs. */
import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { faultOf } from '../store/fault';
import type { Answer, Reason } from './answer';
import { type Answers, type MessageName, messages } from './table';

/** Who asked: a web page's content script (`tab` is the tab it runs in), or one of our own pages. */
export interface Asker {
  own: boolean;
  sender: Runtime.MessageSender;
  /** The same when a message is sent again. */
  token: string;
}

/** One for each message. What it throws becomes the answer: see `faultOf`. */
export type Handlers = {
  [Name in MessageName]: (
    body: v.InferOutput<(typeof messages)[Name]['schema']>,
    asker: Asker,
  ) => Promise<Answers[Name]>;
};

/** What the browser says we are: `runtime.id`, and the origin of our own pages. */
export interface Self {
  id: string;
  origin: string;
}

type Listener = (message: unknown, sender: Runtime.MessageSender) => Promise<Answer<unknown>> | undefined;

/**
 * A listener for `runtime.onMessage`. Strangers, and tidings, get no answer at all (`undefined`); everyone else a native
 * promise, which is the only thenable that browsers wait for.
 */
export function serve(handlers: Handlers, self: Self): Listener {
  return (message, sender) => {
    if (sender.id !== self.id || isTidings(message)) return undefined;
    return answer(handlers, message, sender, isOwn(sender, self));
  };
}

const EnvelopeSchema = v.strictObject({
  name: v.string(),
  body: v.unknown(),
  token: v.pipe(v.string(), v.minLength(8), v.maxLength(100)),
});

async function answer(
  handlers: Handlers,
  message: unknown,
  sender: Runtime.MessageSender,
  own: boolean,
): Promise<Answer<unknown>> {
  const envelope = v.safeParse(EnvelopeSchema, message);
  if (!envelope.success || !isName(envelope.output.name)) return no('invalid', 'This message is not known.');
  const { name, token } = envelope.output;
  const { from, schema } = messages[name];
  if (from === 'own' && !own) return no('refused', 'Only the pages of Sidelight may ask this.');
  const body = v.safeParse(schema, envelope.output.body, { abortEarly: true });
  if (!body.success)
    return no('invalid', `The message “${name}” is not as it should be. Nothing was changed.`);
  try {
    // The table pairs each name with its schema; TypeScript cannot follow that through a union.
    const handle = handlers[name] as (body: unknown, asker: Asker) => Promise<unknown>;
    return { ok: true, value: await handle(body.output, { own, sender, token }) };
  } catch (error) {
    const { reason, sentence } = faultOf(error);
    return no(reason, sentence);
  }
}

const no = (reason: Reason, sentence: string): Answer<never> => ({ ok: false, reason, sentence });

const isName = (name: string): name is MessageName => Object.hasOwn(messages, name);

const isTidings = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && Object.hasOwn(message, 'tell');

/**
 * An extension page open in a tab has `sender.tab` too, so the origin decides. Where a browser gives none, the address
 * of the sending document does.
 */
export function isOwn(sender: Runtime.MessageSender & { origin?: string }, { origin }: Self): boolean {
  return sender.origin === undefined ? (sender.url ?? '').startsWith(`${origin}/`) : sender.origin === origin;
}
