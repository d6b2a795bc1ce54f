import { err, ok, type Result } from '@thidua/domain/kernel';
import { found } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { CheckFindingActInput } from '../unit-check.input.ts';
import { visibleUnitChecks } from '../unit-check.visibility.ts';
import { changeUnitCheckInLife, type UnitCheckRefusal } from './change-unit-check-in-life.ts';

/** Takes a finding out of minutes that are not issued yet. */
export async function removeCheckFinding(
  context: ActingContext,
  { id, version }: CheckFindingActInput,
): Promise<Result<{ readonly id: string }, UnitCheckRefusal>> {
  const { checkId } = found(
    await context.db.checkFinding.findFirst({
      where: { id, check: visibleUnitChecks(context.actor) },
      select: { checkId: true },
    }),
  );
  return changeUnitCheckInLife(context, { id: checkId }, 'WRITE', async ({ tx, row }) => {
    const finding = found(row.findings.find((each) => each.id === id));
    if (finding.version !== version) return err({ code: 'STALE_RECORD', currentVersion: finding.version });
    await tx.checkFinding.delete({ where: { id }, select: { id: true } });
    return ok({
      data: {},
      event: {
        action: 'CHECK_FINDING_REMOVED',
        objectType: 'CheckFinding',
        objectId: id,
        detail: { recordId: row.id },
      },
    });
  });
}
