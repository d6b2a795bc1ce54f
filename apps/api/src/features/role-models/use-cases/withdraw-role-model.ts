import { cleanText, err, ok, type Result } from '@thidua/domain/kernel';
import { ROLE_MODEL_LIMITS } from '@thidua/domain/role-models';
import { neededProblems } from '@thidua/domain/works';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { RoleModelReasonInput } from '../role-model.input.ts';
import { changeRoleModel, type RoleModelRefusal } from './change-role-model.ts';

/** An example that is none any more, or never became one, is taken back with a reason that stays. */
export function withdrawRoleModel(
  context: ActingContext,
  input: RoleModelReasonInput,
): Promise<Result<{ readonly id: string }, RoleModelRefusal>> {
  return changeRoleModel(context, input, 'WITHDRAW', ({ row, to }) => {
    const reason = cleanText(input.reason).trim();
    const problems = neededProblems('reason', reason, ROLE_MODEL_LIMITS.reason);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    return ok({
      data: { withdrawnReason: reason },
      event: {
        action: 'ROLE_MODEL_WITHDRAWN',
        objectType: 'RoleModel',
        objectId: row.id,
        detail: { from: row.status, to },
      },
    });
  });
}
