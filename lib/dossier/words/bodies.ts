import type { Kind } from '../schema';

/** An actor that the news names by several forms, of which a source may spell out only one. */
export interface WorldBody {
  name: string;
  kind: Kind;
  /** Other forms; an acronym counts only in its own case. */
  forms: string[];
}

/** World bodies and countries whose short forms no rule can expand. The first listed wins where two share a form. */
export const WORLD_BODIES: WorldBody[] = [
  body('European Union', 'EU', 'E.U.'),
  body('United Nations', 'UN', 'U.N.'),
  body('NATO', 'North Atlantic Treaty Organization', 'North Atlantic Treaty Organisation'),
  body('African Union', 'AU'),
  body('Association of Southeast Asian Nations', 'ASEAN'),
  body('Organization for Security and Co-operation in Europe', 'OSCE'),
  body('World Health Organization', 'WHO'),
  body('World Trade Organization', 'WTO'),
  body('International Monetary Fund', 'IMF'),
  body('International Criminal Court', 'ICC'),
  body('International Court of Justice', 'ICJ'),
  body('International Atomic Energy Agency', 'IAEA'),
  body('International Committee of the Red Cross', 'ICRC'),
  body('Organization of the Petroleum Exporting Countries', 'OPEC'),
  body('Central Intelligence Agency', 'CIA'),
  body('Federal Bureau of Investigation', 'FBI'),
  body('National Security Agency', 'NSA'),
  body('British Broadcasting Corporation', 'BBC'),
  land('United States', 'US', 'U.S.', 'USA', 'U.S.A.', 'United States of America', 'America'),
  land('United Kingdom', 'UK', 'U.K.', 'Britain', 'Great Britain'),
  land('United Arab Emirates', 'UAE'),
  land('Soviet Union', 'USSR'),
  land('Democratic Republic of the Congo', 'DRC', 'DR Congo'),
];

function body(name: string, ...forms: string[]): WorldBody {
  return { name, kind: 'organization', forms };
}

function land(name: string, ...forms: string[]): WorldBody {
  return { name, kind: 'place', forms };
}
