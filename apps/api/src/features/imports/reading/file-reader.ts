import { tmpdir } from 'node:os';
import path from 'node:path';
import { type FileRefusal, IMPORT_LIMITS, READER_QUEUE } from '@thidua/domain/imports';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { turns } from '../../../platform/turns.ts';
import { type Reader, readInProcess } from './reader-process.ts';
import type { DocumentText, ReadMessage, ReadRequest, ReadRow, SheetContent, SheetSummary } from './read-request.ts';

/** Files read at once in this process. */
const AT_ONCE = 2;

const isSource = import.meta.url.endsWith('.ts');
const READER: Reader = {
  script: new URL(isSource ? './read-file.process.ts' : './read-file.process.js', import.meta.url),
  // From source the reader takes the domain from source too; built, both are built.
  execArgv: isSource ? ['--conditions=source'] : [],
  // Types are taken off the sources once, not for each file: a test that reads thirty would wait ten seconds for it.
  env: isSource ? { NODE_COMPILE_CACHE: path.join(tmpdir(), 'thidua-reader') } : {},
  mebibytes: IMPORT_LIMITS.readerMebibytes,
  milliseconds: IMPORT_LIMITS.readMilliseconds,
};

/** The sheets of a file with their sizes, or why it is not taken. */
export async function readSheets(bytes: Uint8Array): Promise<Result<readonly SheetSummary[], FileRefusal>> {
  let sheets: readonly SheetSummary[] = [];
  const refusal = await inTurn({ bytes, limits: IMPORT_LIMITS }, (message) => {
    if (message.type === 'sheets') sheets = message.sheets;
  });
  return refusal === undefined ? ok(sheets) : err(refusal);
}

/** The rows of one sheet, or why they cannot be read. */
export async function readContent(bytes: Uint8Array, sheet: number): Promise<Result<SheetContent, FileRefusal>> {
  const rows: ReadRow[] = [];
  let content: Omit<SheetContent, 'rows'> | undefined;
  const refusal = await inTurn({ bytes, limits: IMPORT_LIMITS, sheet }, (message) => {
    if (message.type === 'rows') rows.push(...message.rows);
    if (message.type === 'content') content = message.content;
  });
  if (refusal !== undefined) return err(refusal);
  return content === undefined ? err({ code: 'DAMAGED' }) : ok({ ...content, rows });
}

/** The text of a document (docx, plain text), or why it is not taken. */
export async function readDocument(bytes: Uint8Array): Promise<Result<DocumentText, FileRefusal>> {
  if (bytes.length > IMPORT_LIMITS.fileBytes) {
    return err({ code: 'FILE_TOO_LARGE', limit: IMPORT_LIMITS.fileBytes, actual: bytes.length });
  }
  let document: DocumentText | undefined;
  const refusal = await inTurn({ bytes, limits: IMPORT_LIMITS, isDocument: true }, (message) => {
    if (message.type === 'document') ({ document } = message);
  });
  if (refusal !== undefined) return err(refusal);
  return document === undefined ? err({ code: 'DAMAGED' }) : ok(document);
}

const queue = turns({ atOnce: AT_ONCE, waiting: READER_QUEUE.waiting });

async function inTurn(request: ReadRequest, hear: (message: ReadMessage) => void): Promise<FileRefusal | undefined> {
  const read = await queue(async () => ({ refusal: await readInProcess(READER, request, hear) }));
  return read === undefined ? { code: 'READER_BUSY', limit: READER_QUEUE.busySeconds } : read.refusal;
}
