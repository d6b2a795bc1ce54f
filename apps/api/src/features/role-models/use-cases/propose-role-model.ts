import { err, ok, type Result } from '@thidua/domain/kernel';
import { proposedProblems } from '@thidua/domain/role-models';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { RoleModelActInput } from '../role-model.input.ts';
import { changeRoleModel, type RoleModelRefusal } from './change-role-model.ts';

/** The unit proposes what it has written: field and story are there. */
export function proposeRoleModel(
  context: ActingContext,
  input: RoleModelActInput,
): Promise<Result<{ readonly id: string }, RoleModelRefusal>> {
  return changeRoleModel(context, input, 'PROPOSE', ({ row, to, now }) => {
    const problems = proposedProblems(row);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    return ok({
      data: { proposedAt: now, returnedReason: null },
      event: {
        action: 'ROLE_MODEL_PROPOSED',
        objectType: 'RoleModel',
        objectId: row.id,
        detail: { from: row.status, to },
      },
    });
  });
}
