import { createHash } from 'node:crypto';
import { PORTION_BYTES } from '@thidua/domain/attachments';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { badInput, found } from '../../../platform/fault.ts';
import { keepFile } from '../../../platform/files/kept-files.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { ownUpload } from '../own-upload.ts';

/** The portion does not follow what is here: whoever sends goes on from `offset`. */
export interface WrongOffset {
  readonly code: 'WRONG_OFFSET';
  readonly offset: number;
}

export interface Portion {
  readonly id: string;
  readonly offset: number;
  readonly bytes: Uint8Array;
}

/**
 * Takes the next portion of a file. It is on disk, and the row says so, when the answer goes out: whoever is cut off, or meets
 * a server that was started anew, asks how far it came and goes on. Answers the new offset.
 */
export function receivePortion(
  context: ActingContext,
  { id, offset, bytes }: Portion,
): Promise<Result<number, WrongOffset>> {
  const { actor, platform } = context;
  return inTransaction<number, WrongOffset>(context, async ({ tx }) => {
    await tx.$queryRaw`SELECT id FROM attachments WHERE id = ${id}::uuid FOR UPDATE`;
    const row = found(await tx.attachment.findFirst({ where: ownUpload(actor, id) }));
    // Asks for the end once more, for its answer was lost; a cleaned photograph has another length than what was sent.
    if (row.completedAt !== null) return ok(row.receivedBytes);
    if (offset !== row.receivedBytes) return err({ code: 'WRONG_OFFSET', offset: row.receivedBytes });
    // Everything has come, and was not looked into.
    if (bytes.length === 0 && offset === row.bytes) return ok(offset);
    // Portions of any size would let one file be millions.
    if (bytes.length !== Math.min(PORTION_BYTES, row.bytes - offset)) throw badInput();
    const fileHash = createHash('sha256').update(bytes).digest('hex');
    await keepFile(tx, platform, fileHash, bytes);
    const ordinal = Math.floor(offset / PORTION_BYTES);
    await tx.attachmentPortion.create({
      data: { attachmentId: id, ordinal, bytes: bytes.length, fileHash },
      select: { ordinal: true },
    });
    const receivedBytes = offset + bytes.length;
    await tx.attachment.update({ where: { id }, data: { receivedBytes }, select: { id: true } });
    return ok(receivedBytes);
  });
}
