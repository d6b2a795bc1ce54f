import type { Prisma, Tx } from '@thidua/db';
import { type JudgedRow, judgeRows, type StagedRow } from '@thidua/domain/imports';
import { businessToday } from '../../../platform/business-clock.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { readBodyFacts } from '../body-facts.queries.ts';
import { planOf } from '../import-plan.ts';

type Run = Pick<Prisma.ImportRunGetPayload<object>, 'organisationId' | 'kind' | 'encoding' | 'mapping'>;

/** Judges rows of a run against the body as it is now. */
export async function judgeImport(
  tx: Tx,
  context: ActingContext,
  run: Run,
  rows: readonly StagedRow[],
): Promise<readonly JudgedRow[]> {
  const facts = await readBodyFacts(tx, context.platform, run, businessToday(context, context.actor));
  return judgeRows(planOf(run), rows, { ...facts, importerId: context.actor.staffId });
}

/** How many rows have each verdict, as the columns of a run. */
export function countsOf(rows: readonly JudgedRow[]) {
  const count = (wanted: JudgedRow['verdict']) => rows.filter(({ verdict }) => verdict === wanted).length;
  return {
    rowCount: rows.length,
    newCount: count('NEW'),
    changedCount: count('CHANGED'),
    sameCount: count('SAME'),
    errorCount: count('ERROR'),
  };
}
