import type { Prisma, Tx } from '@thidua/db';
import type { Actor } from '@thidua/domain/accounts';
import { isKeptByOthers } from '@thidua/domain/imports';
import { err, type Result } from '@thidua/domain/kernel';
import type { InputProblems } from '../../platform/user-error.ts';

type Run = Pick<Prisma.ImportRunModel, 'id' | 'kind'>;

const OWN_RECORD = err<InputProblems>({
  code: 'INPUT_PROBLEMS',
  problems: [{ field: 'rows', code: 'OWN_RECORD' }],
});

/**
 * Refuses to take back, whole or in part, an import that wrote a rating or a discipline of whoever asks: nobody writes these about
 * themselves, and taking one out is writing (security.md 4.5). The colleague who imported them, or another of the office, may.
 */
export async function refuseOwnRecords(
  tx: Tx,
  actor: Actor,
  { id: runId, kind }: Run,
): Promise<Result<never, InputProblems> | undefined> {
  const { staffId } = actor;
  if (staffId === undefined || !isKeptByOthers(kind)) return undefined;
  const rows = await tx.importRow.findMany({
    where: { runId, objectId: { not: null }, takeBack: null },
    select: { objectId: true },
  });
  const where = { staffId, id: { in: rows.flatMap(({ objectId }) => objectId ?? []) } };
  const own =
    kind === 'RATING'
      ? (await tx.annualRating.count({ where })) + (await tx.unratedYear.count({ where }))
      : await tx.discipline.count({ where });
  return own === 0 ? undefined : OWN_RECORD;
}
