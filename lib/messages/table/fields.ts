/** What messages of several topics hold. */
import * as v from 'valibot';
import { CorrectionSchema } from '../../dossier/curation/schema';

/** What a row of the table says: who may send the message, and its schema. */
export type Rows = Record<string, { from: 'page' | 'own'; schema: v.GenericSchema }>;

export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
/** 0, 1, 2 and so on: a place in a text or a list, or the length of one. */
export const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** As the browser numbers tabs. */
export const tab = v.pipe(v.number(), v.safeInteger());

/** Of one message: a log that is done again comes at once. */
const MAX_CORRECTIONS = 10_000;
export const corrections = v.pipe(v.array(CorrectionSchema), v.minLength(1), v.maxLength(MAX_CORRECTIONS));
