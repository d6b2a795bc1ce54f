import { ok, type Result } from '@thidua/domain/kernel';
import { businessNow } from '../../../platform/business-clock.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { RegistrationActInput } from '../registration.input.ts';
import type { SheetRow } from './locked-sheets.ts';
import { moveRegistration, type RegistrationActRefusal } from './move-registration.ts';
import { reasonOf } from './reason-of.ts';

/** Opens an approved sheet again, with a reason; what was approved holds until the change is approved, and its text is kept. */
export function changeRegistration(
  context: ActingContext,
  input: RegistrationActInput,
): Promise<Result<SheetRow, RegistrationActRefusal>> {
  return moveRegistration(context, input, 'CHANGE', async ({ sheet }, tx) => {
    const reason = reasonOf(input.reason);
    if (!reason.ok) return reason;
    await tx.registrationRevision.create({
      data: {
        sheetId: sheet.id,
        replacedAt: businessNow(context.platform, context.actor),
        replacedById: context.actor.accountId,
        reason: reason.value,
        titles: [...sheet.titles],
        content: sheet.content,
        measures: sheet.measures,
        initiativeCount: sheet.initiativeCount,
        pledges: sheet.pledges.map(({ movementId, commitments }) => ({ movementId, commitments: [...commitments] })),
      },
      select: { id: true },
    });
    return ok({ changeReason: reason.value });
  });
}
