/** One name in one block: what was found, where it is, how it looks. */
import type { EntityRef } from '../lexicon/found';
import { selectorAt } from './anchor';
import { type Block, rangeOf } from './blocks';
import { dom, elementAround } from './dom';
import type { Mention } from './mention';
import type { Painter, Style } from './paint';

/** A name found in a block's text; whether it is one depends on the page (see `lib/lexicon/settle.ts`). */
export interface Reading {
  start: number;
  end: number;
  entity: EntityRef;
  condition: number;
}

/** "dossier/entity", as settings and messages write it. */
export const keyOf = ({ dossier, entity }: Pick<EntityRef, 'dossier' | 'entity'>): string =>
  `${dossier}/${entity}`;

export class Mark implements Mention {
  readonly entities: readonly [EntityRef];
  readonly #painter: Painter;
  #range: Range | null = null;
  #style: Style | null = null;
  #active = false;
  /** False where the page, or the reader, says that this is no mention. */
  counts = false;

  constructor(
    readonly block: Block,
    readonly reading: Reading,
    painter: Painter,
  ) {
    this.entities = [reading.entity];
    this.#painter = painter;
  }

  get range(): Range {
    this.#range ??= rangeOf(this.block, this.reading.start, this.reading.end);
    return this.#range;
  }

  get text(): string {
    return this.block.text.slice(this.reading.start, this.reading.end);
  }

  get element(): Element {
    return elementAround(this.range.startContainer) ?? document.documentElement;
  }

  rects(): DOMRect[] {
    return dom.connected(this.range.startContainer) ? [...this.range.getClientRects()] : [];
  }

  selector(): ReturnType<Mention['selector']> {
    return selectorAt(this.block.text, this.reading.start);
  }

  active(on: boolean): void {
    this.#active = on;
    this.#show();
  }

  paint(style: Style | null): void {
    this.#style = style;
    this.#show();
  }

  /** A mark that was never painted and is not now needs no range. */
  #show(): void {
    const style = this.#active ? 'active' : this.#style;
    if (style || this.#range) this.#painter.show(this.range, style);
  }
}
