import { ReadingError } from '../../imports/index.ts';

const NOTHING = Buffer.alloc(0);

/**
 * Reads a file that comes piece by piece: no more than one piece, and what is asked for in one go, is in memory. What is handed on
 * are views of the pieces, not copies: they may be read until more is asked for, when whoever gives the pieces takes the memory of
 * the last one back.
 */
export class PieceReader {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #piece: Buffer = NOTHING;

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** Exactly so many bytes (a head, a segment, never a whole file), or undefined when the file ends before. */
  async take(count: number): Promise<Buffer | undefined> {
    const parts: Buffer[] = [];
    let missing = count;
    while (missing > 0) {
      if (!(await this.#fill())) return undefined;
      const part = this.#cut(missing);
      missing -= part.length;
      // The rest is in the next piece, and with it this one is gone.
      parts.push(missing > 0 ? Buffer.from(part) : part);
    }
    return parts.length === 1 ? parts[0] : Buffer.concat(parts);
  }

  /** The same of a file that is damaged when it ends here. */
  async need(count: number): Promise<Buffer> {
    const bytes = await this.take(count);
    if (bytes === undefined) throw new ReadingError('DAMAGED');
    return bytes;
  }

  /** Hands so many bytes on, as they come. */
  async *pass(count: number): AsyncGenerator<Buffer, void> {
    let missing = count;
    while (missing > 0) {
      if (!(await this.#fill())) throw new ReadingError('DAMAGED');
      const part = this.#cut(missing);
      missing -= part.length;
      yield part;
    }
  }

  /** Goes past so many bytes. */
  async skip(count: number): Promise<void> {
    for await (const _part of this.pass(count));
  }

  /**
   * Hands everything on up to the first `mark` whose next byte `isEnd`; that pair, if there is one, is read next. Everything to
   * the end of the file where no such pair comes.
   */
  async *passUntil(mark: number, isEnd: (next: number) => boolean): AsyncGenerator<Buffer, void> {
    while (await this.#fill()) {
      let at = this.#piece.indexOf(mark);
      while (at >= 0 && at + 1 < this.#piece.length && !isEnd(this.#piece[at + 1] ?? 0)) {
        at = this.#piece.indexOf(mark, at + 1);
      }
      yield this.#cut(at < 0 ? this.#piece.length : at);
      if (at < 0) continue;
      // The pair ends the run, or its second byte is in the next piece.
      if (this.#piece.length > 1 || !(await this.#join())) return;
    }
  }

  /** Puts the next piece behind what is left of this one; false, and nothing is left to read, when there is none. */
  async #join(): Promise<boolean> {
    const left = Buffer.from(this.#piece);
    this.#piece = NOTHING;
    if (!(await this.#fill())) return false;
    this.#piece = Buffer.concat([left, this.#piece]);
    return true;
  }

  /** Whether there is a byte to read. */
  async #fill(): Promise<boolean> {
    while (this.#piece.length === 0) {
      const { value, done } = await this.#pieces.next();
      if (done === true) return false;
      this.#piece = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    }
    return true;
  }

  #cut(most: number): Buffer {
    const part = this.#piece.subarray(0, most);
    this.#piece = this.#piece.subarray(part.length);
    return part;
  }
}
