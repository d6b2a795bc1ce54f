import { type FileRefusal, findHeadings, type MappedField, matchColumns } from '@thidua/domain/imports';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { sheetsOf } from '../import-plan.ts';
import { moved, refuse, type ImportRefusal } from '../import-refusals.ts';
import { lockImport, visibleImports } from '../import-run.visibility.ts';
import { readContent } from '../reading/file-reader.ts';
import { stageRows } from '../staging/staged-rows.ts';

export interface ChooseSheetInput {
  readonly id: string;
  readonly version: number;
  /** Position among the sheets of the file. */
  readonly sheet: number;
}

/** Reads the rows of one sheet, finds its line of column names, and proposes what each column is. */
export async function chooseSheet(
  context: ActingContext,
  { id, version, sheet }: ChooseSheetInput,
): Promise<Result<{ readonly id: string }, ImportRefusal | FileRefusal>> {
  const { platform, actor } = context;
  const seen = found(
    await context.db.importRun.findFirst({
      where: { id, ...visibleImports(actor) },
      select: { kind: true, fileHash: true, status: true, version: true, sheets: true },
    }),
  );
  const possible = moved(seen, 'CHOOSE_SHEET', version);
  if (!possible.ok) return possible;
  if (sheetsOf(seen.sheets)[sheet] === undefined) return refuse({ field: 'sheet', code: 'UNKNOWN' });
  // Read outside the transaction: a reader may take seconds, and locks must not.
  const content = await readContent(await platform.files.read(seen.fileHash), sheet);
  if (!content.ok) return content;
  const { rows, head, merges, encoding } = content.value;
  const { firstData, headings } = findHeadings(seen.kind, head, merges, encoding);
  const people = rows.filter(({ number }) => number > firstData);
  if (people.length === 0) return err({ code: 'NO_ROWS' });

  return inTransaction(context, async ({ tx, at }) => {
    const run = await lockImport(tx, actor, id);
    const next = moved(run, 'CHOOSE_SHEET', version);
    if (!next.ok) return next;
    await stageRows(tx, platform, id, people);
    await tx.importRun.update({
      where: { id },
      data: {
        status: next.value,
        version: { increment: 1 },
        sheetIndex: sheet,
        headings: [...headings],
        firstDataRow: firstData + 1,
        encoding,
        mapping: proposedMapping(matchColumns(run.kind, headings, encoding)),
        rowCount: people.length,
        doneCount: 0,
        updatedAt: at,
      },
      select: { id: true },
    });
    return ok({ id });
  });
}

function proposedMapping(matches: ReturnType<typeof matchColumns>) {
  const mapping: MappedField[] = matches.flatMap(({ column, field }) =>
    field === undefined ? [] : [{ field, column }],
  );
  return mapping.map((mapped) => ({ ...mapped }));
}
