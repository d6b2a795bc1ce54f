import { cleanText, err, ok, type Result } from '@thidua/domain/kernel';
import { ROLE_MODEL_LIMITS } from '@thidua/domain/role-models';
import { neededProblems } from '@thidua/domain/works';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { RoleModelReasonInput } from '../role-model.input.ts';
import { changeRoleModel, type RoleModelRefusal } from './change-role-model.ts';

/** The unit is asked to write more, and reads why. */
export function returnRoleModel(
  context: ActingContext,
  input: RoleModelReasonInput,
): Promise<Result<{ readonly id: string }, RoleModelRefusal>> {
  return changeRoleModel(context, input, 'RETURN', ({ row, to }) => {
    const reason = cleanText(input.reason).trim();
    const problems = neededProblems('reason', reason, ROLE_MODEL_LIMITS.reason);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    return ok({
      data: { returnedReason: reason },
      event: {
        action: 'ROLE_MODEL_RETURNED',
        objectType: 'RoleModel',
        objectId: row.id,
        detail: { from: row.status, to },
      },
    });
  });
}
