import { ok } from '@thidua/domain/kernel';
import { businessNow } from '../../../platform/business-clock.ts';
import { found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { WithdrawRelationInput } from '../relation.type.ts';
import { takeBackIn } from '../sheets-aside.ts';

/**
 * Takes an own declaration back that was a mistake: sheets that stood aside through it count again while they are scored, drafts that
 * went with it do not come back. Doing it twice does it once.
 */
export async function withdrawRelation(
  context: ActingContext,
  { id }: WithdrawRelationInput,
): Promise<{ readonly id: string }> {
  const { actor } = context;
  await inTransaction<undefined, never>(context, async ({ tx, audit }) => {
    await tx.$queryRaw`SELECT id FROM declared_relations WHERE id = ${id}::uuid FOR UPDATE`;
    const row = found(
      await tx.declaredRelation.findFirst({
        where: {
          id,
          organisationId: actor.organisationId,
          staffId: actor.staffId ?? '00000000-0000-0000-0000-000000000000',
        },
        select: { withdrawnAt: true, staffId: true, relatedId: true },
      }),
    );
    if (row.withdrawnAt !== null) return ok(undefined);
    await tx.declaredRelation.update({
      where: { id },
      data: { withdrawnAt: businessNow(context, actor) },
      select: { id: true },
    });
    const count =
      (await takeBackIn(tx, row.staffId, row.relatedId)) + (await takeBackIn(tx, row.relatedId, row.staffId));
    audit({ action: 'RELATION_WITHDRAWN', objectType: 'DeclaredRelation', objectId: id, detail: { count } });
    return ok(undefined);
  });
  return { id };
}
