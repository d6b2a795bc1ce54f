import { guessEncoding, toUnicode } from '@thidua/domain/imports';
import { decodeText } from './decode-text.ts';
import { formatOf } from './file-format.ts';
import { openContainer } from './open-container.ts';
import { readDocx } from './read-docx.ts';
import type { DocumentText, ReadRequest } from './read-request.ts';
import { ReadingError } from './reading-error.ts';

/** Reads a text file or a word processor's file as a text. Runs in the reader's process. Throws ReadingError. */
export async function readDocumentText({
  bytes,
  limits,
}: Pick<ReadRequest, 'bytes' | 'limits'>): Promise<DocumentText> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // What is no container is read as a text, whatever its name.
  const text =
    formatOf(buffer) === 'XLSX'
      ? await readDocx(await openContainer(buffer, limits), limits.characters)
      : decodeText(buffer);
  if (text.includes('\u0000')) throw new ReadingError('NOT_A_SPREADSHEET');
  if (text.length > limits.characters) {
    throw new ReadingError('TOO_MUCH_INSIDE', { limit: limits.characters, actual: text.length });
  }
  if (text.trim() === '') throw new ReadingError('NO_ROWS');
  const { encoding } = guessEncoding([text]);
  return { text: toUnicode(text, encoding), encoding };
}
