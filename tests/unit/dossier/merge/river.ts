/** Three invented articles on one dispute. */
import { toldBy } from './parts';

const NAMES = { Northland: 'place', Southmark: 'place', 'River Union': 'organization' } as const;

export const gazette = toldBy({
  publisher: 'Sample Gazette',
  published: '2022-08-18',
  text: `Talks between Northland and Southmark, led by the River Union, ended without progress on Thursday.
Ana Petrović, the envoy of the River Union, said: "We did not get to an agreement today."
Northland keeps approximately 4,000 troops at the border with Southmark.
Southmark demands a toll on the bridge. The sides hope to meet before September 1.`,
  names: {
    ...NAMES,
    'Ana Petrović': { kind: 'person', aliases: ['Petrović'], role: 'the envoy of the River Union' },
    bridge: 'term',
  },
  said: [['Ana Petrović', 'We did not get to an agreement today.']],
  happened: [
    {
      title: 'Talks between Northland and Southmark, led by the River Union, ended without progress',
      from: '2022-08-18',
      by: ['Northland', 'Southmark'],
    },
  ],
  wants: [['Southmark', 'demands', 'bridge', 'a toll on the bridge']],
  counted: [{ text: 'approximately 4,000 troops', from: 4000, counts: 'troops', about: ['Northland'] }],
  status: 'ended without progress on Thursday',
  next: ['The sides hope to meet before September 1', '2022-09-01'],
  parties: ['Northland', 'Southmark'],
});

export const harbor = toldBy({
  publisher: 'Harbor Post',
  published: '2022-08-20',
  text: `Northland has moved 3,700 troops to the border, Southmark said.
Petrović told the River Union: "We did not get to an agreement today".
The talks of Northland and Southmark ended without progress on August 18.
Southmark accepts a bridge without a toll.`,
  names: { ...NAMES, Petrović: 'person', bridge: 'term' },
  said: [['Petrović', 'We did not get to an agreement today']],
  happened: [
    {
      title: 'The talks of Northland and Southmark ended without progress',
      from: '2022-08-18',
      by: ['Northland', 'Southmark'],
    },
  ],
  wants: [['Southmark', 'accepts', 'bridge', 'a bridge without a toll']],
  counted: [{ text: '3,700 troops', from: 3700, counts: 'troops', about: ['Northland'] }],
  status: 'Northland has moved 3,700 troops to the border',
  parties: ['Southmark', 'Northland'],
});

export const courier = toldBy({
  publisher: 'Courier',
  published: '2022-09-03',
  text: `Ivan Petrović, a ferry captain, carries goods over the river.
"We did not get to an agreement today," Northland's minister said after talks with Southmark on August 19.
The talks between Northland and Southmark ended without progress then. They go on in October.`,
  names: {
    Northland: 'place',
    Southmark: 'place',
    'Ivan Petrović': { kind: 'person', aliases: ['Petrović'], role: 'a ferry captain' },
  },
  said: [['Northland', 'We did not get to an agreement today,']],
  happened: [
    {
      title: 'The talks between Northland and Southmark ended without progress',
      from: '2022-08-19',
      by: ['Northland', 'Southmark'],
    },
  ],
  status: 'They go on in October',
  parties: ['Northland', 'Southmark'],
});
