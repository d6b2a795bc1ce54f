import type { Tx } from '@thidua/db';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { openNominationFields, type NominationField } from '@thidua/domain/nomination-returns';
import { closedFieldProblems } from '@thidua/domain/returns';
import type { InputProblems } from '../../../platform/user-error.ts';
import type { NominationType } from '../nomination.type.ts';
import { readNamedFields } from './round.loaders.ts';

/** What the desk of a line in hand may change now. One statement where the line came back. */
export async function openFieldsIn(
  tx: Pick<Tx, 'nominationReturn'>,
  { id, status }: Pick<NominationType, 'id' | 'status'>,
): Promise<readonly NominationField[]> {
  const named = status === 'RETURNED' ? (await readNamedFields(tx, [id])).get(id) : undefined;
  return openNominationFields(status, named);
}

/** The refusal that names what nobody asked to mend. */
export async function mustBeOpen(
  tx: Pick<Tx, 'nominationReturn'>,
  line: Pick<NominationType, 'id' | 'status'>,
  changed: readonly NominationField[],
): Promise<Result<undefined, InputProblems>> {
  if (changed.length === 0) return ok(undefined);
  const problems = closedFieldProblems(changed, await openFieldsIn(tx, line));
  return problems.length === 0 ? ok(undefined) : err({ code: 'INPUT_PROBLEMS', problems });
}
