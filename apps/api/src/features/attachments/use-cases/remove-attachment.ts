import { ok, type Result } from '@thidua/domain/kernel';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InvalidTransition } from '../../../platform/user-error.ts';
import { auditOf, lockOwn } from '../attachment-in-hand.ts';
import { ATTACHMENT_ROW, taken } from '../attachment.queries.ts';
import type { AttachmentType } from '../attachment.type.ts';

/** Takes a file off its record, which must still be written; it can be brought back for a while, and its trace stays. */
export function removeAttachment(
  context: ActingContext,
  id: string,
): Promise<Result<AttachmentType, InvalidTransition>> {
  return inTransaction<AttachmentType, InvalidTransition>(context, async ({ tx, at, audit }) => {
    const hand = await lockOwn(tx, context, id, 'REMOVE');
    if (!hand.ok) return hand;
    const row = await tx.attachment.update({
      where: { id },
      data: { removedAt: at, removedById: context.actor.accountId },
      select: ATTACHMENT_ROW,
    });
    audit(auditOf('ATTACHMENT_REMOVED', id, hand.value));
    return ok(taken(row));
  });
}
