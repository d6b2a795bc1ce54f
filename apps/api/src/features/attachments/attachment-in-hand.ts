import type { Tx } from '@thidua/db';
import type { AuditEvent } from '@thidua/domain/audit';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { forbidden, found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import type { InvalidTransition } from '../../platform/user-error.ts';
import {
  HELD_BY,
  holderOf,
  isEvidence,
  givesWayByReason,
  lockHolder,
  REPORTED_WITH,
  type Held,
} from './attachment-holders.ts';
import { knownAttachments } from './attachment.visibility.ts';

/**
 * The record of a file that was taken, locked; refuses where the record takes no changes, where evidence belongs to a figure, and
 * where the file is not (for RESTORE: is) there. Evidence that is being gathered is its sender's alone.
 */
export async function lockOwn(
  tx: Tx,
  context: ActingContext,
  id: string,
  event: 'REMOVE' | 'RESTORE',
): Promise<Result<Held, InvalidTransition>> {
  const { actor } = context;
  const { removedAt: _removed, ...known } = knownAttachments(actor);
  const file = found(
    await tx.attachment.findFirst({
      select: { ...HELD_BY, uploadedById: true },
      where: { AND: [{ id }, known] },
    }),
  );
  const held = holderOf(file);
  const open = await lockHolder(tx, context, held);
  if (isEvidence(held) && file.uploadedById !== actor.accountId) throw forbidden();
  if (!open.ok) return err({ code: 'INVALID_TRANSITION', from: 'RECORD_CLOSED', event });
  // What bears signature and seal, or proves a count, gives way to another copy, with a reason, and never to nothing.
  if (givesWayByReason(held)) return err({ code: 'INVALID_TRANSITION', from: 'SIGNED_COPY', event });
  // Read again behind the lock.
  const row = await tx.attachment.findUniqueOrThrow({
    where: { id },
    select: { ...REPORTED_WITH, removedAt: true, replacedAt: true },
  });
  const from = stateOf(row);
  return from === (event === 'REMOVE' ? 'THERE' : 'REMOVED')
    ? ok(held)
    : err({ code: 'INVALID_TRANSITION', from, event });
}

type State = 'THERE' | 'REMOVED' | 'REPLACED' | 'REPORTED';

function stateOf(row: {
  readonly checkInId: string | null;
  readonly taskEntryId: string | null;
  readonly programmeStepId: string | null;
  readonly removedAt: Date | null;
  readonly replacedAt: Date | null;
}): State {
  if ([row.checkInId, row.taskEntryId, row.programmeStepId].some((report) => report !== null)) return 'REPORTED';
  if (row.removedAt !== null) return 'REMOVED';
  return row.replacedAt === null ? 'THERE' : 'REPLACED';
}

export function auditOf(
  action: 'ATTACHMENT_REMOVED' | 'ATTACHMENT_RESTORED' | 'ATTACHMENT_OPENED',
  id: string,
  { holder: kind, recordId }: Held,
): AuditEvent {
  return { action, objectType: 'Attachment', objectId: id, detail: { kind, recordId } };
}
