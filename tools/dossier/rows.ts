import { once } from 'node:events';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { faultOf } from '../../lib/dossier/faults';
import { sentenceOf } from './fault';

/** Every row has an id, which its answer repeats. */
export const RowSchema = v.object({ id: v.union([v.string(), v.number()]) });

type Row = v.InferOutput<typeof RowSchema>;

/**
 * Answers each line of stdin with one line, as it comes: `{ id, …answer }` or `{ id, error }`. A bad row stops no
 * other; one whose id cannot be read is answered with `id: null`.
 */
export async function answerRows<T extends Row>(
  schema: v.GenericSchema<unknown, T>,
  answer: (row: T) => object,
): Promise<number> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const reply = `${JSON.stringify(replyTo(line, schema, answer))}\n`;
    if (!process.stdout.write(reply)) await once(process.stdout, 'drain');
  }
  return 0;
}

function replyTo<T extends Row>(
  line: string,
  schema: v.GenericSchema<unknown, T>,
  answer: (row: T) => object,
): object {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { id: null, error: 'The row is no JSON: write one object a line.' };
  }
  const id = v.is(RowSchema, json) ? json.id : null;
  const row = v.safeParse(schema, json);
  if (!row.success) return { id, error: `${faultOf(row.issues[0], 'the row')}.` };
  try {
    return { id, ...answer(row.output) };
  } catch (error) {
    return { id, error: sentenceOf(error) };
  }
}
