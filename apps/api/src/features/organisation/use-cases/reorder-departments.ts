import { ok, type Result } from '@thidua/domain/kernel';
import { badInput } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';

/** Puts the body's chart into the order given. All ids are the body's own; ones that are left out keep their number. */
export function reorderDepartments(
  context: ActingContext,
  departmentIds: readonly string[],
): Promise<Result<readonly string[], never>> {
  const { organisationId } = context.actor;
  return inTransaction<readonly string[], never>(context, async ({ tx, audit }) => {
    const ids = [...departmentIds];
    const moved = await tx.$executeRaw`
      UPDATE departments d SET "sortOrder" = wanted.ordinal
      FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS wanted (id, ordinal)
      WHERE d.id = wanted.id AND d."organisationId" = ${organisationId}::uuid`;
    // A list with a stranger or a double in it comes from no screen of ours.
    if (moved !== ids.length || new Set(ids).size !== ids.length) throw badInput();
    audit({
      action: 'DEPARTMENTS_REORDERED',
      objectType: 'Organisation',
      objectId: organisationId,
      detail: { departments: ids },
    });
    return ok(ids);
  });
}
