import * as v from 'valibot';

/** What is wrong with a value, where, in plain words: "entities.0.kind is "robot", and should be person or place". */
export function faultOf(issue: v.BaseIssue<unknown>, whole: string): string {
  const path = v.getDotPath(issue) ?? whole;
  if (issue.kind !== 'schema')
    return `${path} ${LIMITS[issue.type]?.(issue) ?? `is wrong: ${issue.message}`}`;
  // A list in an object's place has a function under "at".
  if (issue.input === undefined || typeof issue.input === 'function') return `${path} is missing`;
  return `${path} is ${shown(issue.input)}, and should be ${wanted(issue)}`;
}

const LIMITS: Record<string, (issue: v.BaseIssue<unknown>) => string> = {
  max_length: ({ input, requirement }) =>
    `has ${String(input).length.toLocaleString('en')} characters, and may have ${Number(requirement).toLocaleString('en')}`,
  min_length: ({ requirement }) => `is empty, and needs at least ${requirement}`,
  min_value: ({ input, requirement }) => `is ${input}, and should be at least ${requirement}`,
  max_value: ({ input, requirement }) => `is ${input}, and should be at most ${requirement}`,
  integer: ({ input }) => `is ${input}, and should be a whole number`,
  iso_date: ({ input }) => `is ${shown(input)}, and should be a day, YYYY-MM-DD`,
};

const TYPES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  array: 'a list',
  object: 'an object',
};

function wanted({ type, expected }: v.BaseIssue<unknown>): string {
  return (
    TYPES[type] ??
    (expected ?? 'something else')
      .replace(/^\((.*)\)$/u, '$1')
      .replaceAll(' | ', ' or ')
      .replace('string', 'a text')
      .replace('number', 'a number')
  );
}

function shown(input: unknown): string {
  if (input === null) return 'null';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'an object';
  const text = JSON.stringify(input);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

/** UTF-16 code units. */
const LONGEST_SHOWN = 60;
