import type { Prisma, Tx } from '@thidua/db';
import type { Actor } from '@thidua/domain/accounts';
import { visibleNominations } from '../../nominations/index.ts';

const LINE = {
  id: true,
  code: true,
  status: true,
  departmentId: true,
  collectiveId: true,
  staffId: true,
  checkerId: true,
  withdrawalAskedAt: true,
  withdrawalRefusedAt: true,
  department: { select: { kind: true } },
} as const satisfies Prisma.NominationSelect;

/** The lines that the actor may see, their rows locked in the order of their ids. Two statements. */
export async function linesToAsk(tx: Tx, actor: Actor, ids: readonly string[]) {
  await tx.$queryRaw`
    SELECT id FROM nominations WHERE id = ANY(${[...ids]}::uuid[]) AND "organisationId" = ${actor.organisationId}::uuid
    ORDER BY id FOR UPDATE`;
  const rows = await tx.nomination.findMany({
    where: { AND: [{ id: { in: [...ids] } }, visibleNominations(actor)] },
    select: LINE,
    relationLoadStrategy: 'join',
  });
  return rows.map(({ department, ...row }) => ({ ...row, departmentKind: department.kind }));
}
