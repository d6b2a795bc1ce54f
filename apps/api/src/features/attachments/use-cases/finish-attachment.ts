import { createHash } from 'node:crypto';
import type { Prisma } from '@thidua/db';
import {
  agreesWithFormat,
  ATTACHMENT_LIMITS,
  endingOf,
  withEnding,
  type AttachmentFormat,
  type AttachmentRefusal,
  type AttachmentRefusalCode,
} from '@thidua/domain/attachments';
import type { FileRefusal } from '@thidua/domain/imports';
import { err, isOneOf, ok, type Result } from '@thidua/domain/kernel';
import { businessNow } from '../../../platform/business-clock.ts';
import { found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { readFormat } from '../../imports/index.ts';
import { readWhole } from '../attachment-content.ts';
import { HELD_BY, holderOf, lockHolder } from '../attachment-holders.ts';
import { isFull } from '../attachment-quota.ts';
import { ATTACHMENT_ROW, taken } from '../attachment.queries.ts';
import type { AttachmentType } from '../attachment.type.ts';
import { ownUpload } from '../own-upload.ts';
import { refuseUpload } from './refuse-upload.ts';

const UPLOAD_ROW = {
  ...ATTACHMENT_ROW,
  ...HELD_BY,
  portions: { select: { fileHash: true }, orderBy: { ordinal: 'asc' } },
} as const satisfies Prisma.AttachmentSelect;
type Upload = Prisma.AttachmentGetPayload<{ select: typeof UPLOAD_ROW }>;

interface Looked {
  readonly format: AttachmentFormat;
  readonly sha256: string;
}

/**
 * The last portion is here: looks into the whole file, in the worker, and takes it or says why not. A file that is refused is
 * forgotten at once. Asked a second time about a file that was taken, it answers the same.
 */
export async function finishAttachment(
  context: ActingContext,
  id: string,
): Promise<Result<AttachmentType, AttachmentRefusal>> {
  const { actor, db } = context;
  const upload = found(await db.attachment.findFirst({ select: UPLOAD_ROW, where: ownUpload(actor, id) }));
  if (upload.completedAt !== null) return ok(taken(upload));
  const looked = await lookInto(context, upload);
  const outcome = looked.ok ? await take(context, upload, looked.value) : looked;
  // A reader without a place says nothing about the file.
  if (!outcome.ok && outcome.error.code !== 'READER_BUSY') await refuseUpload(context, id);
  return outcome;
}

async function lookInto({ platform }: ActingContext, upload: Upload): Promise<Result<Looked, AttachmentRefusal>> {
  let sha256 = '';
  const found = await readFormat(async () => {
    const whole = await readWhole(platform.files, upload);
    sha256 = createHash('sha256').update(whole).digest('hex');
    return whole;
  });
  if (!found.ok) return err(refusalOf(found.error));
  const { format, pixels } = found.value;
  if (format === undefined || !agreesWithFormat(upload.name, format)) {
    return err({ code: endingOf(upload.name) === undefined ? 'NOT_ATTACHABLE' : 'MISLABELLED' });
  }
  if (pixels > ATTACHMENT_LIMITS.pixels) {
    return err({ code: 'PICTURE_TOO_LARGE', limit: ATTACHMENT_LIMITS.pixels, actual: pixels });
  }
  return ok({ format, sha256 });
}

/** What the reader of tables says of a file to be attached in the same words. */
const SAID_ALIKE = [
  'PASSWORD_PROTECTED',
  'HAS_MACROS',
  'UNSAFE_ARCHIVE',
  'TOO_MUCH_INSIDE',
  'TOO_SLOW',
  'READER_BUSY',
] as const satisfies readonly AttachmentRefusalCode[];

/** What only tables can be refused for does not come up here: of a file to be attached it would be damage. */
function refusalOf({ code, ...facts }: FileRefusal): AttachmentRefusal {
  if (code === 'OLD_EXCEL') return { code: 'OLD_OFFICE' };
  return isOneOf(SAID_ALIKE, code) ? { code, ...facts } : { code: 'DAMAGED' };
}

function take(
  context: ActingContext,
  upload: Upload,
  { format, sha256 }: Looked,
): Promise<Result<AttachmentType, AttachmentRefusal>> {
  const { actor, platform } = context;
  const held = holderOf(upload);
  const { id, bytes, replacesId } = upload;
  return inTransaction<AttachmentType, AttachmentRefusal>(context, async ({ tx, at, audit }) => {
    const open = await lockHolder(tx, context, held);
    if (!open.ok) return open;
    const now = found(await tx.attachment.findFirst({ select: ATTACHMENT_ROW, where: ownUpload(actor, id) }));
    if (now.completedAt !== null) return ok(taken(now));
    if (await isFull(tx, held, actor, replacesId ?? undefined)) {
      return err({ code: 'TOO_MANY_FILES', limit: ATTACHMENT_LIMITS.perRecord });
    }
    if (replacesId !== null) {
      const replaced = await tx.attachment.updateMany({
        where: { id: replacesId, removedAt: null, replacedAt: null },
        data: { replacedAt: at },
      });
      // Somebody was quicker with another version, or took the file away.
      if (replaced.count === 0) return err({ code: 'RECORD_CLOSED' });
    }
    const row = await tx.attachment.update({
      where: { id },
      data: { format, sha256, name: withEnding(upload.name, format), completedAt: businessNow(platform, actor) },
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
