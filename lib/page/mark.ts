/** One name in one block: what was found, where it is, how it looks. */
import type { EntityRef } from '../lexicon/found';
import { keyOf, type Reading } from '../lexicon/settle';
import { selectorAt } from './anchor';
import { type Block, rangeOf } from './blocks';
import { dom, elementAround } from './dom';
import type { Mention } from './mention';
import type { Painter, Style } from './paint';

export class Mark implements Mention {
  /** Empty where the page, or the reader, says that this is no mention. */
  entities: EntityRef[] = [];
  /** False too where the reader wants fewer marks. */
  shown = false;
  readonly #painter: Painter;
  #range: Range | null = null;
  #style: Style | null = null;
  #active = false;
  constructor(
    readonly block: Block,
    readonly reading: Reading,
    painter: Painter,
  ) {
    this.#painter = painter;
  }

  get range(): Range {
    this.#range ??= rangeOf(this.block, this.reading.start, this.reading.end);
    return this.#range;
  }

  /** `keyOf` the likeliest; empty where there is none. */
  get key(): string {
    const [likeliest] = this.entities;
    return likeliest ? keyOf(likeliest) : '';
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
