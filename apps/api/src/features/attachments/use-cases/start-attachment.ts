import type { Tx } from '@thidua/db';
import {
  ATTACHMENT_LIMITS,
  attachmentName,
  endingOf,
  isAttachableName,
  isScanName,
  type AttachmentRefusal,
  type AttachmentRefusalCode,
} from '@thidua/domain/attachments';
import { cleanLine, err, lengthOf, ok, type Result } from '@thidua/domain/kernel';
import { found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { columnOf, givesWayByReason, isSignedCopy, lockHolder, type Held } from '../attachment-holders.ts';
import { fullRefusal, isFull, quotaRefusal } from '../attachment-quota.ts';
import { planAttachmentSweep } from '../attachment-sweep.ts';

export interface StartedFile extends Held {
  readonly name: string;
  /** Size as declared; what is sent adds up to it or is not taken. */
  readonly bytes: number;
  /** The file that this one is a newer version of; only of an initiative, of a decision, and of a round. */
  readonly replacesId: string | undefined;
  /** Why a signed copy or a scan is replaced. */
  readonly reason?: string | undefined;
}

/** Begins a file. Everything that can be refused without its content is refused here, before a byte of it has travelled. */
export function startAttachment(
  context: ActingContext,
  { name, bytes, replacesId, reason, ...held }: StartedFile,
): Promise<Result<{ readonly id: string }, AttachmentRefusal>> {
  const { actor } = context;
  return inTransaction<{ readonly id: string }, AttachmentRefusal>(context, async ({ tx, at }) => {
    const open = await lockHolder(tx, context, held);
    if (!open.ok) return open;
    if (bytes <= 0) return err({ code: 'EMPTY_FILE' });
    if (bytes > ATTACHMENT_LIMITS.fileBytes) {
      return err({ code: 'FILE_TOO_LARGE', limit: ATTACHMENT_LIMITS.fileBytes, actual: bytes });
    }
    const kept = attachmentName(name);
    if (!isAttachableName(kept)) return err({ code: 'NOT_ATTACHABLE' });
    const replaceReason = cleanLine(reason ?? '');
    const misplaced = givesWayByReason(held) ? copyRefusal(held, kept, replacesId, replaceReason) : undefined;
    if (misplaced !== undefined) return err({ code: misplaced });
    if (replacesId !== undefined) await assertReplaceable(tx, held, replacesId);
    if (await isFull(tx, held, actor, replacesId)) {
      return err(fullRefusal(held));
    }
    const refusal = await quotaRefusal(tx, actor, bytes, at);
    if (refusal !== undefined) return err(refusal);
    const { organisationId, accountId } = actor;
    const scanKind = held.scanKind ?? null;
    const data = {
      organisationId,
      ...columnOf(held),
      scanKind,
      name: kept,
      bytes,
      uploadedById: accountId,
      startedAt: at,
    };
    const { id } = await tx.attachment.create({
      data: {
        ...data,
        replacesId: replacesId ?? null,
        replaceReason: givesWayByReason(held) && replacesId !== undefined ? replaceReason : null,
      },
      select: { id: true },
    });
    await planAttachmentSweep(tx, at);
    return ok({ id });
  });
}

/** Why this is no copy with signature and seal, which is a PDF, or no scan, which may be a picture; one replaces another for a reason. */
function copyRefusal(
  held: Held,
  name: string,
  replacesId: string | undefined,
  reason: string,
): Extract<AttachmentRefusalCode, 'NOT_PDF' | 'NOT_SCAN' | 'NO_REASON'> | undefined {
  if (isSignedCopy(held) && endingOf(name) !== 'pdf') return 'NOT_PDF';
  if (!isScanName(name)) return 'NOT_SCAN';
  const length = lengthOf(reason);
  const isTold = length > 0 && length <= ATTACHMENT_LIMITS.reasonLength;
  return replacesId === undefined || isTold ? undefined : 'NO_REASON';
}

/** A version follows a file of the same record that is there and has no successor. */
async function assertReplaceable(tx: Tx, held: Held, id: string): Promise<void> {
  if (held.holder !== 'INITIATIVE' && !givesWayByReason(held)) found(undefined);
  const where = {
    id,
    ...columnOf(held),
    scanKind: held.scanKind ?? null,
    completedAt: { not: null },
    removedAt: null,
    replacedAt: null,
  };
  found(await tx.attachment.findFirst({ where, select: { id: true } }));
}
