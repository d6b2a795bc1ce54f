import { type ImportField, type MappedField, shownCell, type StagedRow } from '@thidua/domain/imports';
import { cleanLine, ok, type Result } from '@thidua/domain/kernel';
import { badInput } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { mappingOf } from '../import-plan.ts';
import { moved, type ImportRefusal } from '../import-refusals.ts';
import { lockImport } from '../import-run.visibility.ts';
import { openProblems } from '../staging/row-content.ts';
import { stagedRows, writeEdits, writeVerdicts } from '../staging/staged-rows.ts';
import { countsOf, judgeImport } from './judge-import.ts';

export interface EditCellInput {
  readonly id: string;
  readonly version: number;
  readonly row: number;
  readonly field: ImportField;
  readonly text: string;
  /** Writes the same into every row that has the same text in this column. */
  readonly everywhere: boolean;
}

export interface TakeSuggestionsInput {
  readonly id: string;
  readonly version: number;
  readonly field: ImportField;
  /** Code of the problem whose suggestions are taken, in every row that has one. */
  readonly code: string;
}

interface Edited {
  readonly id: string;
  readonly edited: number;
}

/** Writes over a cell of a row that waits, or over all cells like it; the file stays as it was. */
export function editCell(context: ActingContext, input: EditCellInput): Promise<Result<Edited, ImportRefusal>> {
  const text = cleanLine(input.text);
  return edit(context, input, (rows, { mapped, encoding }) => {
    const wanted = rows.find(({ number }) => number === input.row);
    if (wanted === undefined) throw badInput();
    const old = shownCell(wanted, mapped, encoding).text;
    const isLike = (row: StagedRow) =>
      row === wanted || (input.everywhere && shownCell(row, mapped, encoding).text === old);
    return new Map(rows.filter(isLike).map(({ number }) => [number, text]));
  });
}

/** Takes what the check proposed for one kind of problem in one column, in every row of the file. */
export function takeSuggestions(
  context: ActingContext,
  input: TakeSuggestionsInput,
): Promise<Result<Edited, ImportRefusal>> {
  return edit(context, input, async (_rows, { tx }) => {
    const rows = await tx.importRow.findMany({
      where: { runId: input.id, problems: { not: null } },
      select: { number: true, problems: true },
    });
    const suggested = rows.flatMap(({ number, problems }) =>
      openProblems(context.platform.fieldCipher, input.id, number, problems).flatMap(({ field, code, suggestion }) =>
        field === input.field && code === input.code && suggestion !== undefined ? [[number, suggestion] as const] : [],
      ),
    );
    return new Map(suggested);
  });
}

interface Editing {
  readonly tx: Parameters<typeof lockImport>[0];
  readonly mapped: MappedField;
  readonly encoding: Parameters<typeof shownCell>[2];
}

type Changes = ReadonlyMap<number, string>;

async function edit(
  context: ActingContext,
  { id, version, field }: { readonly id: string; readonly version: number; readonly field: ImportField },
  changesOf: (rows: readonly StagedRow[], editing: Editing) => Changes | Promise<Changes>,
): Promise<Result<Edited, ImportRefusal>> {
  const { platform } = context;
  return inTransaction(context, async ({ tx, at, notify }) => {
    const run = await lockImport(tx, context.actor, id);
    const next = moved(run, 'EDIT', version);
    if (!next.ok) return next;
    const mapped = mappingOf(run.mapping).find((one) => one.field === field);
    if (mapped === undefined) throw badInput();
    const rows = await stagedRows(tx, platform, id);
    const changes = await changesOf(rows, { tx, mapped, encoding: run.encoding });
    const after = rows.map((row) => {
      const text = changes.get(row.number);
      return text === undefined ? row : { ...row, edits: { ...row.edits, [field]: text } };
    });
    await writeEdits(
      tx,
      platform,
      id,
      after.filter(({ number }) => changes.has(number)),
    );
    // A correction of one row may make or mend a double in another, so all are judged again.
    const judged = await judgeImport(tx, context, run, after);
    await writeVerdicts(tx, platform, id, judged);
    await tx.importRun.update({
      where: { id },
      data: { ...countsOf(judged), status: next.value, version: { increment: 1 }, updatedAt: at },
      select: { id: true },
    });
    notify('import', id);
    return ok({ id, edited: changes.size });
  });
}
