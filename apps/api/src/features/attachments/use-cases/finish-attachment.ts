import type { Prisma, Tx } from '@thidua/db';
import { ATTACHMENT_QUEUE, isScanFormat, withEnding, type AttachmentRefusal } from '@thidua/domain/attachments';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { businessNow } from '../../../platform/business-clock.ts';
import { found } from '../../../platform/fault.ts';
import { claimFile, forgetFile } from '../../../platform/files/kept-files.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { turns } from '../../../platform/turns.ts';
import { HELD_BY, holderOf, isSignedCopy, lockHolder } from '../attachment-holders.ts';
import { fullRefusal, isFull } from '../attachment-quota.ts';
import { ATTACHMENT_ROW, taken } from '../attachment.queries.ts';
import type { AttachmentType } from '../attachment.type.ts';
import { ownUpload } from '../own-upload.ts';
import { lookIntoUpload, type LookedInto } from './look-into-upload.ts';
import { refuseUpload } from './refuse-upload.ts';

const UPLOAD_ROW = {
  ...ATTACHMENT_ROW,
  ...HELD_BY,
  portions: { select: { fileHash: true }, orderBy: { ordinal: 'asc' } },
} as const satisfies Prisma.AttachmentSelect;
type Upload = Prisma.AttachmentGetPayload<{ select: typeof UPLOAD_ROW }>;

/** Whoever waits for a turn holds no bytes. */
const queue = turns(ATTACHMENT_QUEUE);

/**
 * The last portion is here: looks into the file and takes it, or says why not. A photograph is kept without what the camera wrote
 * about place, time and person. A file that is refused is forgotten at once. Asked a second time about a file that was taken, it
 * answers the same.
 */
export async function finishAttachment(
  context: ActingContext,
  id: string,
): Promise<Result<AttachmentType, AttachmentRefusal>> {
  const { actor, db, platform } = context;
  const upload = found(await db.attachment.findFirst({ select: UPLOAD_ROW, where: ownUpload(actor, id) }));
  if (upload.completedAt !== null) return ok(taken(upload));
  const looked = await queue(() => lookIntoUpload(platform.files, upload));
  // A reader without a place says nothing about the file.
  if (looked === undefined) return err({ code: 'READER_BUSY' });
  const outcome = looked.ok ? await take(context, upload, looked.value) : looked;
  if (!outcome.ok) await refuseUpload(context, id);
  // What a photograph said before it was cleaned is not kept a moment longer.
  else if (looked.ok && looked.value.cleaned !== undefined) {
    for (const { fileHash } of upload.portions) await forgetFile(platform, fileHash);
  }
  return outcome;
}

function take(
  context: ActingContext,
  upload: Upload,
  { format, bytes, sha256, cleaned }: LookedInto,
): Promise<Result<AttachmentType, AttachmentRefusal>> {
  const { actor, platform } = context;
  const held = { ...holderOf(upload), scanKind: upload.scanKind ?? undefined };
  const { id, replacesId } = upload;
  return inTransaction<AttachmentType, AttachmentRefusal>(context, async ({ tx, audit }) => {
    const open = await lockHolder(tx, context, held);
    if (!open.ok) return open;
    if (isSignedCopy(held) && format !== 'PDF') return err({ code: 'NOT_PDF' });
    if (held.holder === 'BALLOT_ROUND' && !isScanFormat(format)) return err({ code: 'NOT_SCAN' });
    const now = found(await tx.attachment.findFirst({ select: ATTACHMENT_ROW, where: ownUpload(actor, id) }));
    if (now.completedAt !== null) return ok(taken(now));
    if (await isFull(tx, held, actor, replacesId ?? undefined)) {
      return err(fullRefusal(held));
    }
    if (replacesId !== null) {
      const replaced = await tx.attachment.updateMany({
        where: { id: replacesId, removedAt: null, replacedAt: null },
        data: { replacedAt: businessNow(platform, actor) },
      });
      // Somebody was quicker with another version, or took the file away.
      if (replaced.count === 0) return err({ code: 'RECORD_CLOSED' });
    }
    if (cleaned !== undefined) await exchangePortions(tx, context, id, cleaned);
    const row = await tx.attachment.update({
      where: { id },
      data: {
        format,
        sha256,
        bytes,
        receivedBytes: bytes,
        name: withEnding(upload.name, format),
        completedAt: businessNow(platform, actor),
      },
      select: ATTACHMENT_ROW,
    });
    const { holder: kind, recordId } = held;
    audit({
      action: 'ATTACHMENT_ADDED',
      objectType: 'Attachment',
      objectId: id,
      detail: { kind, recordId, bytes, fileHash: sha256 },
    });
    return ok(taken(row));
  });
}

/** What is kept instead of what came. Throws FileMissing when the store was swept meanwhile: whoever sends asks once more. */
async function exchangePortions(
  tx: Tx,
  { platform }: ActingContext,
  attachmentId: string,
  cleaned: NonNullable<LookedInto['cleaned']>,
): Promise<void> {
  for (const { fileHash } of cleaned) await claimFile(tx, platform, fileHash);
  await tx.attachmentPortion.deleteMany({ where: { attachmentId } });
  await tx.attachmentPortion.createMany({ data: cleaned.map((portion) => ({ attachmentId, ...portion })) });
}
