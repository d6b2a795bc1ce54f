import type { Prisma } from '@thidua/db';
import { ATTACHMENT_HOURS } from '@thidua/domain/attachments';
import { forgetFile } from '../../../platform/files/kept-files.ts';
import { UNREPORTED } from '../attachment-holders.ts';
import type { Platform } from '../../../platform/platform.ts';

const HOUR_MS = 3_600_000;

/** Uploads that never ended or were refused, and evidence that nothing was reported with: rows and content go. */
const UNFINISHED = { completedAt: null } as const satisfies Prisma.AttachmentWhereInput;
const UNBOUND = {
  completedAt: { not: null },
  initiativeId: null,
  blockScoreId: null,
  gatheringId: null,
  roleModelId: null,
  researchTopicId: null,
  opinionRequestId: null,
  dossierPaperId: null,
  decisionId: null,
  ballotRoundId: null,
  ...UNREPORTED,
} as const satisfies Prisma.AttachmentWhereInput;
/**
 * Taken off a draft that nobody else has seen, or off a gathering, of which nothing is decided: the content goes, the trace stays.
 * What was once sent in stays whole.
 */
const REMOVED = {
  removedAt: { not: null },
  OR: [
    { initiative: { submittedAt: null } },
    { roleModel: { proposedAt: null } },
    { researchTopic: { sentAt: null } },
    { dossierPaper: { nomination: { submittedAt: null } } },
    { gatheringId: { not: null } },
  ],
  portions: { some: {} },
} as const satisfies Prisma.AttachmentWhereInput;

/** Forgets files that came to nothing. Each step may be run again after a crash. */
export async function sweepAttachments(
  platform: Pick<Platform, 'db' | 'files' | 'now'>,
): Promise<{ readonly isMoreToCome: boolean }> {
  const { db } = platform;
  const before = (hours: number) => new Date(platform.now().valueOf() - hours * HOUR_MS);
  const over: Prisma.AttachmentWhereInput[] = [
    { ...UNFINISHED, startedAt: { lte: before(ATTACHMENT_HOURS.unfinished) } },
    { ...UNBOUND, startedAt: { lte: before(ATTACHMENT_HOURS.unbound) } },
  ];
  await forget(platform, { attachment: { OR: over } });
  await db.attachment.deleteMany({ where: { OR: over } });
  await forget(platform, {
    attachment: { ...REMOVED, removedAt: { lte: before(ATTACHMENT_HOURS.removed) } },
  });
  const next = await db.attachment.findFirst({
    where: { OR: [UNFINISHED, UNBOUND, REMOVED] },
    select: { id: true },
  });
  return { isMoreToCome: next !== null };
}

async function forget(
  { db, files }: Pick<Platform, 'db' | 'files'>,
  where: Prisma.AttachmentPortionWhereInput,
): Promise<void> {
  const portions = await db.attachmentPortion.findMany({ where, select: { fileHash: true }, distinct: ['fileHash'] });
  await db.attachmentPortion.deleteMany({ where });
  for (const { fileHash } of portions) await forgetFile({ db, files }, fileHash);
}
