import { ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { RoleModelActInput } from '../role-model.input.ts';
import { changeRoleModel, type RoleModelRefusal } from './change-role-model.ts';

/** The whole body reads the story from now on. */
export function publishRoleModel(
  context: ActingContext,
  input: RoleModelActInput,
): Promise<Result<{ readonly id: string }, RoleModelRefusal>> {
  return changeRoleModel(context, input, 'PUBLISH', ({ row, to, now }) =>
    ok({
      data: { publishedAt: now },
      event: {
        action: 'ROLE_MODEL_PUBLISHED',
        objectType: 'RoleModel',
        objectId: row.id,
        detail: { from: row.status, to },
      },
    }),
  );
}
