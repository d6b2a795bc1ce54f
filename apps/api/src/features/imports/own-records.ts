import type { Prisma, Tx } from '@thidua/db';
import type { Actor } from '@thidua/domain/accounts';
import { isKeptByOthers } from '@thidua/domain/imports';
import { err, type Result } from '@thidua/domain/kernel';
import type { InputProblems } from '../../platform/user-error.ts';

type Run = Pick<Prisma.ImportRunModel, 'id' | 'kind'>;

/**
 * Refuses to take back, whole or in part, an import that wrote a rating or a discipline of whoever asks: nobody writes these about
 * themselves, and taking one out is writing (security.md 4.5). The colleague who imported them, or another of the office, may.
 * `actual` is the number of the first such row.
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
    select: { number: true, objectId: true },
    orderBy: { number: 'asc' },
  });
  const where = { staffId, id: { in: rows.flatMap(({ objectId }) => objectId ?? []) } };
  const select = { id: true } as const;
  const own =
    kind === 'RATING'
      ? [...(await tx.annualRating.findMany({ where, select })), ...(await tx.unratedYear.findMany({ where, select }))]
      : await tx.discipline.findMany({ where, select });
  const ids = new Set(own.map(({ id }) => id));
  const row = rows.find(({ objectId }) => objectId !== null && ids.has(objectId));
  if (row === undefined) return undefined;
  return err({ code: 'INPUT_PROBLEMS', problems: [{ field: 'rows', code: 'OWN_RECORD', actual: row.number }] });
}
