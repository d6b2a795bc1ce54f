import { guessEncoding, type MergedBlock, type RawCell, richCell } from '@thidua/domain/imports';
import { formatOf } from './file-format.ts';
import { readDocumentText } from './read-document.ts';
import { openContainer } from './open-container.ts';
import { readCsv } from './read-csv.ts';
import type { ReadMessage, ReadRequest, ReadRow, SheetSummary } from './read-request.ts';
import { readSheet, type SheetListener } from './read-sheet.ts';
import { readWorkbook } from './read-workbook.ts';
import { ReadingError } from './reading-error.ts';

/** Name of the only sheet of a CSV file. */
const CSV_SHEET = 'CSV';
/** Rows that cross between the processes at once: small enough that taking one portion does not hold the server up. */
const PORTION = 500;
const ENCODING_SAMPLE = 2_000;

/** Reads a file as asked and sends what it finds. Runs in the reader's process; `send` is the way out of it. */
export async function readFile(request: ReadRequest, send: (message: ReadMessage) => void): Promise<void> {
  try {
    if (request.isDocument === true) send({ type: 'document', document: await readDocumentText(request) });
    else await (request.sheet === undefined ? readSummaries(request, send) : readContent(request, request.sheet, send));
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error;
    send({ type: 'refused', refusal: error.refusal });
  }
}

async function readSummaries(request: ReadRequest, send: (message: ReadMessage) => void): Promise<void> {
  const sheets: SheetSummary[] = [];
  await eachSheet(request, (name) => {
    const counts = { name, rows: 0, columns: 0 };
    sheets.push(counts);
    return {
      row: (_number, { length }) => {
        counts.rows += 1;
        counts.columns = Math.max(counts.columns, length);
      },
    };
  });
  // One row is the line of column names: there is nothing to bring in.
  if (sheets.every(({ rows }) => rows <= 1)) throw new ReadingError('NO_ROWS');
  send({ type: 'sheets', sheets });
}

async function readContent(request: ReadRequest, wanted: number, send: (message: ReadMessage) => void): Promise<void> {
  const { headerSearchRows, unpackedBytes } = request.limits;
  // What cells say is counted too: one long shared text may stand in each of them, and no unpacked byte tells.
  let said = 0;
  const head: (readonly RawCell[])[] = [];
  const merges: MergedBlock[] = [];
  const texts: string[] = [];
  let portion: ReadRow[] = [];
  let at = -1;
  await eachSheet(request, () => {
    at += 1;
    if (at !== wanted) return undefined;
    return {
      row: (number, cells) => {
        if (number <= headerSearchRows) head[number - 1] = cells;
        if (texts.length < ENCODING_SAMPLE) texts.push(...cells.map((cell) => richCell(cell).text));
        const json = JSON.stringify(cells);
        said += json.length;
        if (said > unpackedBytes) throw new ReadingError('TOO_MUCH_INSIDE');
        portion.push({ number, json });
        if (portion.length < PORTION) return;
        send({ type: 'rows', rows: portion });
        portion = [];
      },
      merge: (block) => void merges.push(block),
    };
  });
  send({ type: 'rows', rows: portion });
  const { encoding } = guessEncoding(texts);
  send({ type: 'content', content: { head: Array.from(head, (row) => row ?? []), merges, encoding } });
}

/** Calls for a listener for each sheet in order; a sheet without one is not unpacked. */
async function eachSheet(
  { bytes, limits }: ReadRequest,
  listenerFor: (name: string) => SheetListener | undefined,
): Promise<void> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (formatOf(buffer) === 'CSV') {
    const listener = listenerFor(CSV_SHEET);
    if (listener !== undefined) readCsv(buffer, limits, listener);
    return;
  }
  const container = await openContainer(buffer, limits);
  const workbook = await readWorkbook(container, limits);
  for (const { name, part } of workbook.sheets) {
    const listener = listenerFor(name);
    if (listener !== undefined) await readSheet(container, workbook, part, limits, listener);
  }
}
