import { forgetFile } from '../../../platform/files/kept-files.ts';
import type { ActingContext } from '../../../platform/request-context.ts';

/** A file that was not taken: its content is forgotten at once, its row counts against the day's quota until the housekeeping. */
export async function refuseUpload({ db, now, platform }: ActingContext, id: string): Promise<void> {
  const names = await db.$transaction(async (tx) => {
    const refused = await tx.attachment.updateMany({
      where: { id, completedAt: null, refusedAt: null },
      data: { refusedAt: now() },
    });
    if (refused.count === 0) return [];
    const portions = await tx.attachmentPortion.findMany({ where: { attachmentId: id }, select: { fileHash: true } });
    await tx.attachmentPortion.deleteMany({ where: { attachmentId: id } });
    return portions.map(({ fileHash }) => fileHash);
  });
  for (const name of new Set(names)) await forgetFile(platform, name);
}
