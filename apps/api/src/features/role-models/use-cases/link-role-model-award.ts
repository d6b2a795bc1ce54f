import { ok, type Result } from '@thidua/domain/kernel';
import { badInput } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { LinkRoleModelAwardInput } from '../role-model.input.ts';
import { changeRoleModel, type RoleModelRefusal } from './change-role-model.ts';

/** Names the decision that rewarded the achievement: one about the same person or collective, not before it; or none. */
export function linkRoleModelAward(
  context: ActingContext,
  { awardRecordId = null, ...input }: LinkRoleModelAwardInput,
): Promise<Result<{ readonly id: string }, RoleModelRefusal>> {
  return changeRoleModel(context, input, 'LINK_AWARD', async ({ tx, row }) => {
    if (awardRecordId !== null) {
      const subject = row.staffId === null ? { departmentId: row.departmentId } : { staffId: row.staffId };
      const award = await tx.awardRecord.findFirst({
        where: { id: awardRecordId, ...subject, decidedOn: { gte: row.achievedOn } },
        select: { id: true },
      });
      if (award === null) throw badInput();
    }
    return ok({
      data: { awardRecordId },
      event: {
        action: 'ROLE_MODEL_AWARD_LINKED',
        objectType: 'RoleModel',
        objectId: row.id,
        detail: { recordId: awardRecordId },
      },
    });
  });
}
