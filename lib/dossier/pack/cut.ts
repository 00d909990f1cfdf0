/**
 * A dossier's JSON cut into its members, and its lists into their items, as the text comes: nothing but the piece under the
 * knife is held. Whether a piece is sound JSON, `JSON.parse` says.
 */

/** A member of the outermost object, or one item of a list there. */
export interface Piece {
  key: string;
  /** Its place in the list; null where the member is no list. */
  at: number | null;
  json: string;
}

/** Takes a text in any portions. */
export class Cutter {
  private text = '';
  /** Where the piece that is not whole yet begins, in UTF-16 code units of `text`. */
  private from = 0;
  /** Brackets that are open. */
  private depth = 0;
  private isInString = false;
  private key: string | null = null;
  private at: number | null = null;
  private isOver = false;

  /** @returns the pieces that this portion ends; throws a SyntaxError where the text is no object of members */
  push(portion: string): Piece[] {
    const begin = this.held;
    this.text = this.text.slice(this.from) + portion;
    this.from = 0;
    const { text } = this;
    const pieces: Piece[] = [];
    for (let i = begin; i < text.length; i += 1) {
      if (this.isInString) {
        i = text.indexOf('"', i);
        if (i < 0) break;
        if (isEscaped(text, i)) continue;
        this.isInString = false;
        continue;
      }
      const sign = text.charCodeAt(i);
      if (sign === QUOTE) this.isInString = true;
      else if (sign === OPEN_BRACE || sign === OPEN_BRACKET) this.open(sign, i);
      else if (sign === CLOSE_BRACE || sign === CLOSE_BRACKET) this.close(sign, i, pieces);
      else if (sign === COMMA && this.depth === this.level) this.divide(i, pieces);
      else if (sign === COLON && this.depth === 1 && this.key === null)
        this.key = String(JSON.parse(this.take(i)));
    }
    return pieces;
  }

  /** How much is held of the piece that is not whole yet, in UTF-16 code units. */
  get held(): number {
    return this.text.length - this.from;
  }

  /** To be called behind the last portion. Throws a SyntaxError where the object has no end, or something follows it. */
  end(): void {
    if (!this.isOver || this.text.slice(this.from).trim() !== '') throw notWhole();
  }

  /** How many brackets are open around a piece. */
  private get level(): number {
    return this.at === null ? 1 : 2;
  }

  private open(sign: number, i: number): void {
    const isList = sign === OPEN_BRACKET && this.depth === 1 && this.key !== null;
    if (this.depth === 0 && (sign !== OPEN_BRACE || this.isOver)) throw notWhole();
    if (this.depth === 0 || isList) this.take(i);
    if (isList) this.at = 0;
    this.depth += 1;
  }

  private close(sign: number, i: number, pieces: Piece[]): void {
    if (this.depth === this.level) {
      if (sign !== (this.at === null ? CLOSE_BRACE : CLOSE_BRACKET)) throw notWhole();
      const isEmpty = this.at === 0 && this.text.slice(this.from, i).trim() === '';
      if (isEmpty) this.take(i);
      else this.divide(i, pieces);
      this.isOver = this.at === null;
      this.at = null;
      this.key = null;
    }
    this.depth -= 1;
  }

  /** Ends a piece, or a list whose items are cut already. */
  private divide(i: number, pieces: Piece[]): void {
    const json = this.take(i);
    const { key, at } = this;
    if (key !== null) pieces.push({ key, at, json });
    else if (json.trim() !== '') throw notWhole();
    if (at === null) this.key = null;
    else this.at = at + 1;
  }

  private take(i: number): string {
    const taken = this.text.slice(this.from, i);
    this.from = i + 1;
    return taken;
  }
}

const [QUOTE, COMMA, COLON] = [0x22, 0x2c, 0x3a];
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Behind an odd number of backslashes. The opening quote of the piece bounds the way back. */
function isEscaped(text: string, quote: number): boolean {
  let at = quote;
  while (text[at - 1] === '\\') at -= 1;
  return (quote - at) % 2 === 1;
}

const notWhole = () => new SyntaxError('This is no JSON object, or not the whole of one.');
