import { CONSULTATION_LIMITS, standingObjections } from '@thidua/domain/consultations';
import { cleanText, err, ok, type Result } from '@thidua/domain/kernel';
import { tooLongProblems } from '@thidua/domain/works';
import { businessToday } from '../../../platform/business-clock.ts';
import type { Change } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import { ConsultationsOpenError, ObjectionsStandError } from '../consultation.errors.ts';
import { CONSULTATION_ROW, consultationType } from '../consultation.row.ts';

export type OfficesUnheard = ConsultationsOpenError | ObjectionsStandError | InputProblems;

/**
 * Before a locked line is found eligible: every office that was asked has answered, and whoever concludes over an objection says why.
 * The reason stays beside each objection. Two statements, three where an objection is weighed.
 */
export async function hearOffices(
  context: ActingContext,
  { tx, audit }: Pick<Change, 'tx' | 'audit'>,
  nominationId: string,
  typedReason: string,
): Promise<Result<undefined, OfficesUnheard>> {
  const { actor } = context;
  const today = businessToday(context, actor);
  const rows = await tx.consultation.findMany({
    where: { nominationId, organisationId: actor.organisationId },
    select: CONSULTATION_ROW,
    orderBy: [{ createdAt: 'asc' }, { department: { sortOrder: 'asc' } }, { id: 'asc' }],
    relationLoadStrategy: 'join',
  });
  const told = rows.map((row) => consultationType(row, today));
  const open = told.filter(({ status }) => status === 'ASKED');
  if (open.length > 0) return err(new ConsultationsOpenError(open));
  const objections = standingObjections(told);
  if (objections.length === 0) return ok(undefined);
  const reason = cleanText(typedReason).trim();
  if (reason === '') return err(new ObjectionsStandError(objections));
  const problems = tooLongProblems('reason', reason, CONSULTATION_LIMITS.reason);
  if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
  await tx.consultation.updateMany({
    where: { id: { in: objections.map(({ id }) => id) } },
    data: { weighedReason: reason, weighedById: actor.accountId, version: { increment: 1 } },
  });
  for (const { id } of objections) {
    audit({ action: 'CONSULTATION_WEIGHED', objectType: 'Consultation', objectId: id, detail: { nominationId } });
  }
  return ok(undefined);
}
