import {
  fieldsWithoutSource,
  type ImportField,
  type ImportKind,
  kindDescription,
  type MappedField,
  type TextEncoding,
} from '@thidua/domain/imports';
import { cleanLine, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { headingsOf } from '../import-plan.ts';
import { moved, refuse, type ImportRefusal } from '../import-refusals.ts';
import { enqueueStep } from '../import-steps.ts';
import { lockImport } from '../import-run.visibility.ts';

export interface MapColumnsInput {
  readonly id: string;
  readonly version: number;
  readonly encoding: TextEncoding;
  readonly mapping: readonly MappedField[];
}

/** Settles what each column is, and lets the background judge the rows. */
export function mapColumns(
  context: ActingContext,
  { id, version, encoding, mapping }: MapColumnsInput,
): Promise<Result<{ readonly id: string }, ImportRefusal>> {
  return inTransaction<{ readonly id: string }, ImportRefusal>(context, async ({ tx, at, notify }) => {
    const run = await lockImport(tx, context.actor, id);
    const next = moved(run, 'MAP', version);
    if (!next.ok) return next;
    const settled = mapping.map(settledField).filter(({ column, constant }) => column !== undefined || constant !== '');
    const problems = mappingProblems(run.kind, settled, headingsOf(run.headings).length);
    if (problems.length > 0) return refuse(...problems);
    await tx.importRun.update({
      where: { id },
      data: {
        status: next.value,
        version: { increment: 1 },
        encoding,
        mapping: settled.map((mapped) => ({ ...mapped })),
        doneCount: 0,
        updatedAt: at,
      },
      select: { id: true },
    });
    await enqueueStep(tx, context, id, 'CHECK');
    notify('import', id);
    return ok({ id });
  });
}

function settledField({ field, column, constant }: MappedField): MappedField {
  return column === undefined ? { field, constant: cleanLine(constant ?? '') } : { field, column };
}

/** Every required field has a source, none has two, and each source exists. */
function mappingProblems(kind: ImportKind, mapping: readonly MappedField[], columns: number): readonly InputProblem[] {
  const { fields } = kindDescription(kind);
  const mapped = mapping.map(({ field }) => field);
  const problem = (code: string) => (field: ImportField) => ({ field, code });
  return [
    ...fieldsWithoutSource(kind, mapping).map(problem('REQUIRED')),
    ...mapped.filter((field, at) => mapped.indexOf(field) !== at).map(problem('TWICE')),
    ...mapped.filter((field) => !fields.includes(field)).map(problem('UNKNOWN')),
    ...mapping
      .filter(({ column = 0 }) => column < 0 || column >= columns)
      .map(({ field }) => problem('UNKNOWN')(field)),
  ];
}
