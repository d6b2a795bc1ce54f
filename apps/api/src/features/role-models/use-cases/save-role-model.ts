import { cleanLine, cleanText, err, ok, type Result } from '@thidua/domain/kernel';
import { savedProblems } from '@thidua/domain/role-models';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SaveRoleModelInput } from '../role-model.input.ts';
import { changeRoleModel, type RoleModelRefusal } from './change-role-model.ts';

/** Stores what is being written; the story may still be empty. */
export function saveRoleModel(
  context: ActingContext,
  input: SaveRoleModelInput,
): Promise<Result<{ readonly id: string }, RoleModelRefusal>> {
  const texts = { title: cleanLine(input.title), field: cleanLine(input.field), story: cleanText(input.story) };
  return changeRoleModel(context, input, 'SAVE', ({ row }) => {
    const problems = savedProblems(texts);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    return ok({
      data: texts,
      event: { action: 'ROLE_MODEL_SAVED', objectType: 'RoleModel', objectId: row.id, detail: {} },
    });
  });
}
