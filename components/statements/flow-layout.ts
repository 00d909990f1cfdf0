/** Where the drawing of who spoke about whom puts names and lines. Pure: statements in, heights out, in units of the drawing. */
import type { Saying } from '../../lib/card/overview';

export interface FlowLayout {
  who: FlowName[];
  about: FlowName[];
  lines: FlowLine[];
  height: number;
}

export interface FlowName {
  key: string;
  name: string;
  top: number;
  height: number;
}

/** From a speaker, at height `from`, to what was spoken about, at height `to`. */
export interface FlowLine {
  said: Saying;
  from: number;
  to: number;
}

/** Lines of one name stand this far apart. */
const STEP = 7;
/** A line of a name's text, and the room around the whole of it. */
const TEXT = 22;
const ROOM = 10;
/** Letters that surely fit into one line of a name's column. */
const LETTERS = 15;

/** Speakers in the order in which they first speak; what they speak about so that lines cross little. */
export function flowLayout(said: readonly Saying[]): FlowLayout {
  const pairs = said.flatMap((saying) =>
    saying.about.map(({ entity, name }) => ({
      saying,
      who: speakerOf(saying),
      about: { key: entity, name },
    })),
  );
  const speakers = unique(pairs.map(({ who }) => who));
  const place = new Map(speakers.map(({ key }, index) => [key, index]));
  const middle = ({ key }: Named) => {
    const places = pairs.filter(({ about }) => about.key === key).map(({ who }) => place.get(who.key) ?? 0);
    return places.reduce((sum, index) => sum + index, 0) / places.length;
  };
  const subjects = unique(pairs.map(({ about }) => about)).toSorted((a, b) => middle(a) - middle(b));

  const left = stacked(speakers, (key) => pairs.filter(({ who }) => who.key === key).length);
  const right = stacked(subjects, (key) => pairs.filter(({ about }) => about.key === key).length);
  const height = Math.max(bottom(left), bottom(right));
  const who = centred(left, height);
  const about = centred(right, height);
  const from = ends(
    pairs.map((pair) => [pair.who.key, pair.about.key]),
    who,
    about,
  );
  const to = ends(
    pairs.map((pair) => [pair.about.key, pair.who.key]),
    about,
    who,
  );
  return {
    who,
    about,
    lines: pairs.map(({ saying }, index) => ({ said: saying, from: from[index] ?? 0, to: to[index] ?? 0 })),
    height,
  };
}

interface Named {
  key: string;
  name: string;
}

const speakerOf = ({ speaker, speakerText }: Saying): Named =>
  speaker ? { key: speaker.entity, name: speaker.name } : { key: `"${speakerText}"`, name: speakerText };

const unique = (names: readonly Named[]): Named[] => [
  ...new Map(names.map((name) => [name.key, name])).values(),
];

function stacked(names: readonly Named[], count: (key: string) => number): FlowName[] {
  let top = 0;
  return names.map(({ key, name }) => {
    const height = Math.max(Math.ceil(name.length / LETTERS) * TEXT, count(key) * STEP) + ROOM;
    top += height;
    return { key, name, top: top - height, height };
  });
}

const bottom = (names: readonly FlowName[]): number => names.reduce((sum, { height }) => sum + height, 0);

const centred = (names: readonly FlowName[], height: number): FlowName[] =>
  names.map((name) => ({ ...name, top: name.top + (height - bottom(names)) / 2 }));

/** Heights at which lines, as pairs of keys, leave their `names`: around the middle, in the order of the `others`. */
function ends(
  pairs: readonly (readonly [string, string])[],
  names: readonly FlowName[],
  others: readonly FlowName[],
): number[] {
  const rank = new Map(others.map(({ key }, index) => [key, index]));
  const heights: number[] = [];
  for (const { key, top, height } of names) {
    const mine = [...pairs.entries()]
      .filter(([, [own]]) => own === key)
      .toSorted(([, [, a]], [, [, b]]) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
    for (const [order, [index]] of mine.entries())
      heights[index] = top + height / 2 + (order - (mine.length - 1) / 2) * STEP;
  }
  return heights;
}
