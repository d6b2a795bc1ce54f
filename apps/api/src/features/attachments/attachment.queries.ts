import type { Prisma } from '@thidua/db';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { HELD_BY, holderOf, REPORTED_WITH, type Held } from './attachment-holders.ts';
import type { AttachmentType } from './attachment.type.ts';
import { openAttachments } from './attachment.visibility.ts';

/** What screens show of a file. */
export const ATTACHMENT_ROW = {
  id: true,
  name: true,
  format: true,
  bytes: true,
  completedAt: true,
  removedAt: true,
  replacedAt: true,
  replacesId: true,
  uploadedById: true,
  initiativeId: true,
  blockScoreId: true,
  gatheringId: true,
  roleModelId: true,
  researchTopicId: true,
  opinionRequestId: true,
  dossierPaperId: true,
  decisionId: true,
  ballotRoundId: true,
  scanKind: true,
  sha256: true,
  replaceReason: true,
  ...REPORTED_WITH,
} as const satisfies Prisma.AttachmentSelect;

type Row = Prisma.AttachmentGetPayload<{ select: typeof ATTACHMENT_ROW }>;

/** A file that was taken; throws for one that is still on its way, which no query here reads. */
export function taken(row: Row): AttachmentType {
  const { format, completedAt, sha256 } = row;
  if (format === null || completedAt === null || sha256 === null)
    throw new Error(`Attachment ${row.id} has not been taken`);
  return { ...row, format, completedAt, sha256 };
}

const CONTENT_ROW = {
  ...ATTACHMENT_ROW,
  ...HELD_BY,
  portions: { select: { fileHash: true }, orderBy: { ordinal: 'asc' } },
} as const satisfies Prisma.AttachmentSelect;

export interface AttachmentContent {
  readonly file: AttachmentType;
  readonly held: Held;
  readonly bytes: number;
  readonly portions: readonly { readonly fileHash: string }[];
}

/** A file with the names of its portions, or NOT_FOUND for one that the actor may not open. */
export async function contentOf({ db, actor }: ActingContext, id: string): Promise<AttachmentContent> {
  const row = found(
    await db.attachment.findFirst({ select: CONTENT_ROW, where: { AND: [{ id }, openAttachments(actor)] } }),
  );
  const { bytes, portions } = row;
  return { file: taken(row), held: holderOf(row), bytes, portions };
}
