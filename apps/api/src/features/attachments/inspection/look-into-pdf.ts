import { ReadingError } from '../../imports/index.ts';
import { byteSearch } from './byte-search.ts';

/** A PDF ends with this, or with a little behind it (ISO 32000-2, 7.5.5). */
const END = Buffer.from('%%EOF', 'latin1');
const TAIL = 2_048;
const ENCRYPT = Buffer.from('/Encrypt', 'latin1');

/** Looks at a PDF as it passes; `end` throws ReadingError for one without an end, and for a locked one. */
export function pdfWatch() {
  // Trailers and heads of cross-reference streams are never packed: the key stands readable in the file.
  const locked = byteSearch(ENCRYPT, (text) => /^\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(text));
  let tail = Buffer.alloc(0);
  return {
    take: (piece: Buffer): void => {
      locked.take(piece);
      tail = Buffer.concat([tail, piece.subarray(-TAIL)]).subarray(-TAIL);
    },
    end: (): void => {
      if (!tail.includes(END)) throw new ReadingError('DAMAGED');
      if (locked.isFound()) throw new ReadingError('PASSWORD_PROTECTED');
    },
  };
}
