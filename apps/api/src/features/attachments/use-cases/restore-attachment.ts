import { err, ok, type Result } from '@thidua/domain/kernel';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InvalidTransition } from '../../../platform/user-error.ts';
import { auditOf, lockOwn } from '../attachment-in-hand.ts';
import { isFull } from '../attachment-quota.ts';
import { ATTACHMENT_ROW, taken } from '../attachment.queries.ts';
import type { AttachmentType } from '../attachment.type.ts';

/** Brings a removed file back, as long as its content is kept and its place is free. */
export function restoreAttachment(
  context: ActingContext,
  id: string,
): Promise<Result<AttachmentType, InvalidTransition>> {
  const { actor } = context;
  return inTransaction<AttachmentType, InvalidTransition>(context, async ({ tx, audit }) => {
    const hand = await lockOwn(tx, context, id, 'RESTORE');
    if (!hand.ok) return hand;
    const kept = await tx.attachmentPortion.count({ where: { attachmentId: id } });
    if (kept === 0 || (await isFull(tx, hand.value, actor, undefined))) {
      return err({ code: 'INVALID_TRANSITION', from: kept === 0 ? 'FORGOTTEN' : 'FULL', event: 'RESTORE' });
    }
    const row = await tx.attachment.update({
      where: { id },
      data: { removedAt: null, removedById: null },
      select: ATTACHMENT_ROW,
    });
    audit(auditOf('ATTACHMENT_RESTORED', id, hand.value));
    return ok(taken(row));
  });
}
