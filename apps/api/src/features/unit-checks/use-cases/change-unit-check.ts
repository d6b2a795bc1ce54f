import { ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { ChangeUnitCheckInput } from '../unit-check.input.ts';
import { changeUnitCheckInLife, type UnitCheckRefusal } from './change-unit-check-in-life.ts';
import { typedUnitCheck } from './unit-check-typed.ts';

/** Another unit, day, content or other people, as long as the check has not taken place. */
export function changeUnitCheck(
  context: ActingContext,
  input: ChangeUnitCheckInput,
): Promise<Result<{ readonly id: string }, UnitCheckRefusal>> {
  return changeUnitCheckInLife(context, input, 'CHANGE', async ({ tx, row }) => {
    const typed = await typedUnitCheck(tx, context.actor, input);
    if (!typed.ok) return typed;
    const { columns, staffIds } = typed.value;
    await tx.unitCheckVisitor.deleteMany({ where: { checkId: row.id } });
    await tx.unitCheckVisitor.createMany({ data: staffIds.map((staffId) => ({ checkId: row.id, staffId })) });
    return ok({
      data: columns,
      event: {
        action: 'UNIT_CHECK_CHANGED',
        objectType: 'UnitCheck',
        objectId: row.id,
        detail: { departmentId: columns.departmentId, count: staffIds.length },
      },
    });
  });
}
