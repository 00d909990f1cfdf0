/** A front page as React draws it, on the server and in the reader's browser. */
import { createElement as h, useState } from 'react';

const LINES = [
  ['Josep Borrell', ' spoke for the hosts.'],
  ['Serbia', ' and Kosovo listened.'],
  ['NATO', ' was not at the table.'],
] as const;

/** Adjoining texts, which React keeps apart by comments, and a state that a press changes. */
export function Story() {
  const [count, setCount] = useState(0);
  return h(
    'article',
    null,
    h('h1', null, 'A page that wakes up'),
    LINES.map(([name, rest]) => h('p', { key: name }, name, rest)),
    h('p', null, 'Kosovo spoke ', count, ' times.'),
    h('button', { type: 'button', id: 'more', onClick: () => setCount(count + 1) }, 'More'),
  );
}
