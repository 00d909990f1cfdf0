import { fold } from '../../text/fold';
import { MergedEvents } from '../merge/events';
import { Wording } from '../merge/words';
import type { Dossier, DossierEvent, Entity, Evidence, Figure, Position, Statement } from '../schema';

/** What a dossier has, to be asked for what an article says. */
export class Memory {
  #words = new Wording<true>();
  #events = new MergedEvents();
  #figures: Figure[];
  #texts: string[];

  /** @param ids the dossier's entities, by the article's ids */
  constructor(
    { statements, events, numbers, positions, sources }: Dossier,
    readonly ids: ReadonlyMap<string, Entity>,
  ) {
    for (const { text } of statements) this.#words.add('said', text, true);
    for (const { text, stance } of positions) this.#words.add(stance, text, true);
    this.#events.join(events);
    this.#figures = numbers;
    this.#texts = sources.map(({ text }) => text);
  }

  hasStatement({ text, evidence }: Statement): boolean {
    return this.#words.find('said', text).length > 0 || this.#hasSentence(evidence);
  }

  hasEvent(event: DossierEvent): boolean {
    const participants = event.participants.map((id) => this.ids.get(id)?.id ?? `unknown ${id}`);
    return (
      this.#events.has({ ...event, participants }) || event.evidence.some((each) => this.#hasSentence(each))
    );
  }

  hasNumber({ counts, from, to, about, evidence }: Figure): boolean {
    const whose = about.flatMap((id) => this.ids.get(id)?.id ?? []);
    return (
      this.#figures.some(
        (figure) =>
          figure.from === from &&
          figure.to === to &&
          fold(figure.counts) === fold(counts) &&
          (figure.about.length === 0 || about.length === 0 || figure.about.some((id) => whose.includes(id))),
      ) || evidence.some((each) => this.#hasSentence(each))
    );
  }

  hasPosition({ text, stance, evidence }: Position): boolean {
    return this.#words.find(stance, text).length > 0 || evidence.some((each) => this.#hasSentence(each));
  }

  /** Words that a source has, though the builder made nothing of them. A few may stand anywhere. */
  #hasSentence({ quote }: Evidence): boolean {
    return quote.length >= SENTENCE && this.#texts.some((text) => text.includes(quote));
  }
}

/** UTF-16 code units. */
const SENTENCE = 30;
