import { fileNameOf, ok } from '@thidua/domain/kernel';
import { businessNow } from '../business-clock.ts';
import type { Answered, Ask } from '../http/ask.ts';
import { inTransaction } from '../in-transaction.ts';
import type { ActingContext } from '../request-context.ts';
import { cellsOf, type Cell, type Table } from './column.ts';
import { csvOf } from './csv.ts';
import { filterFacts, portionsOf, question, type AnyExportList, type Variables } from './export-list.ts';
import { localTimeIn } from './local-time.ts';
import { xlsxOf, type FileFact } from './xlsx.ts';

export const EXPORT_FORMATS = ['xlsx', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportOrder {
  readonly list: AnyExportList;
  readonly format: ExportFormat;
  readonly variables: Variables;
}

export interface ExportFile {
  /** Without marks, with its ending: `Danh-sach-can-bo-nam-2021.xlsx`. */
  readonly name: string;
  readonly bytes: AsyncGenerator<string | Uint8Array>;
}

/**
 * The file of a list. The first page is read before this answers, so that a refusal still is one; the others while the file
 * is taken away. The trail says what left the building before its last byte does: without the entry, no whole file.
 */
export async function exportFile(context: ActingContext, ask: Ask, order: ExportOrder): Promise<ExportFile> {
  const { list, format, variables } = order;
  const first = await ask(list.document, variables);
  const title = list.title(variables, first);
  const taker = await takerOf(ask);
  const narrowed = (await list.filters?.(variables, ask)) ?? [];
  const counter = { rows: 0 };
  const table = tableOf(context, ask, order, first, counter);
  const facts = (): readonly FileFact[] => [
    ['', title],
    ['Cơ quan', taker.organisation.name],
    ...narrowed,
    ['Số dòng', String(counter.rows)],
    ['Xuất lúc', wallTime(context)],
    ['Người xuất', taker.displayName],
  ];
  const pieces: AsyncGenerator<string | Uint8Array> =
    format === 'csv' ? csvOf(table) : xlsxOf({ ...table, sheetName: title, facts });
  return {
    name: `${fileNameOf(title)}.${format}`,
    bytes: remembered(pieces, (isComplete) => record(context, order, counter.rows, isComplete)),
  };
}

const TAKER = question('{ viewer { displayName organisation { name } } }');

interface Taker {
  readonly displayName: string;
  readonly organisation: { readonly name: string };
}

async function takerOf(ask: Ask): Promise<Taker> {
  // Behind the door of a file route there is a viewer.
  return (await ask(TAKER, {}))['viewer'] as Taker;
}

function tableOf(
  context: ActingContext,
  ask: Ask,
  { list, variables }: ExportOrder,
  first: Answered,
  counter: { rows: number },
): Table {
  const columns = typeof list.columns === 'function' ? list.columns(first) : list.columns;
  const localTime = localTimeIn(context.actor.timeZone);
  async function* portions(): AsyncGenerator<readonly (readonly Cell[])[]> {
    for await (const rows of portionsOf(list, ask, variables, first)) {
      counter.rows += rows.length;
      yield rows.map((row) => cellsOf(columns, row, localTime));
    }
  }
  return { heads: columns, portions: portions() };
}

/** Holds the last piece back until the trail has the entry; an export broken off is remembered too. */
async function* remembered<T>(
  pieces: AsyncGenerator<T>,
  remember: (isComplete: boolean) => Promise<void>,
): AsyncGenerator<T> {
  let held: T | undefined;
  let isOver = false;
  try {
    for await (const piece of pieces) {
      if (held !== undefined) yield held;
      held = piece;
    }
    isOver = true;
    await remember(true);
    if (held !== undefined) yield held;
  } finally {
    if (!isOver) await remember(false);
  }
}

async function record(
  context: ActingContext,
  { list, format, variables }: ExportOrder,
  rows: number,
  isComplete: boolean,
): Promise<void> {
  await inTransaction(context, ({ audit }) => {
    audit({
      action: 'LIST_EXPORTED',
      objectType: 'List',
      objectId: null,
      detail: { list: list.slug, format, filters: filterFacts(list.document, variables), rows, isComplete },
    });
    return Promise.resolve(ok(undefined));
  });
}

/** `14:05 ngày 05/12/2021`, by the body's own clock. */
function wallTime({ platform, actor }: ActingContext): string {
  const [day = '', time = ''] = localTimeIn(actor.timeZone)(businessNow(platform, actor)).split('T');
  return `${time.slice(0, 5)} ngày ${day.split('-').toReversed().join('/')}`;
}
