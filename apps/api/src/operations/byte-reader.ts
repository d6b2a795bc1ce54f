/** Takes bytes in the sizes that are wanted from a source that gives them in any. */
export interface ByteReader {
  /** That many bytes, fewer only at the end. */
  take(size: number): Promise<Buffer>;
  isAtEnd(): Promise<boolean>;
}

export function byteReader(source: AsyncIterable<Buffer>): ByteReader {
  const iterator = source[Symbol.asyncIterator]();
  let waiting: Buffer[] = [];
  let size = 0;
  let isDry = false;

  async function fillTo(wanted: number): Promise<void> {
    while (size < wanted && !isDry) {
      const next = await iterator.next();
      if (next.done) isDry = true;
      else if (next.value.length > 0) {
        waiting.push(next.value);
        size += next.value.length;
      }
    }
  }

  return {
    async take(wanted) {
      await fillTo(wanted);
      const all = Buffer.concat(waiting, size);
      const piece = all.subarray(0, wanted);
      waiting = all.length > wanted ? [all.subarray(wanted)] : [];
      size -= piece.length;
      return piece;
    },
    async isAtEnd() {
      await fillTo(1);
      return size === 0;
    },
  };
}
