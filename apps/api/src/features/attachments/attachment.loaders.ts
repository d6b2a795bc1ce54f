import type { Prisma } from '@thidua/db';
import { groupedBy, loader } from '../../platform/loader.ts';
import { isActing, type ActingContext, type RequestContext } from '../../platform/request-context.ts';
import { ATTACHMENT_ROW, taken } from './attachment.queries.ts';
import type { AttachmentType } from './attachment.type.ts';
import { knownAttachments, openAttachments } from './attachment.visibility.ts';

function acting(context: RequestContext): ActingContext {
  if (!isActing(context)) throw new Error('Files are read for a signed-in actor');
  return context;
}

async function evidenceBy(
  { actor, db }: ActingContext,
  reported: Prisma.AttachmentWhereInput,
): Promise<readonly AttachmentType[]> {
  const rows = await db.attachment.findMany({
    select: ATTACHMENT_ROW,
    where: { AND: [reported, knownAttachments(actor)] },
    // Ids of version 7 are in the order in which the files were begun.
    orderBy: { id: 'asc' },
  });
  return rows.map(taken);
}

/** The evidence of each reported figure, the oldest first. */
export const evidenceOf = loader<string, readonly AttachmentType[]>(async (context, ids) => {
  const rows = await evidenceBy(acting(context), { checkInId: { in: [...ids] } });
  return groupedBy(ids, rows, ({ checkInId }) => checkInId ?? '');
});

/** The evidence of each reported result of a task's content, the oldest first. */
export const evidenceOfEntry = loader<string, readonly AttachmentType[]>(async (context, ids) => {
  const rows = await evidenceBy(acting(context), { taskEntryId: { in: [...ids] } });
  return groupedBy(ids, rows, ({ taskEntryId }) => taskEntryId ?? '');
});

/** The evidence of each step of a programme's content, the oldest first. */
export const evidenceOfStep = loader<string, readonly AttachmentType[]>(async (context, ids) => {
  const rows = await evidenceBy(acting(context), { programmeStepId: { in: [...ids] } });
  return groupedBy(ids, rows, ({ programmeStepId }) => programmeStepId ?? '');
});

/** The files of each initiative with their earlier versions, the oldest first. */
export const filesOfInitiative = loader<string, readonly AttachmentType[]>(async (context, ids) => {
  const { actor, db } = acting(context);
  const rows = await db.attachment.findMany({
    select: ATTACHMENT_ROW,
    where: { AND: [{ initiativeId: { in: [...ids] } }, knownAttachments(actor)] },
    // Ids of version 7 are in the order in which the files were begun.
    orderBy: { id: 'asc' },
  });
  return groupedBy(ids, rows.map(taken), ({ initiativeId }) => initiativeId ?? '');
});

/** The evidence of each member's points at a criterion, the oldest first. */
export const filesOfScore = loader<string, readonly AttachmentType[]>(async (context, ids) => {
  const { actor, db } = acting(context);
  const rows = await db.attachment.findMany({
    select: ATTACHMENT_ROW,
    where: { AND: [{ blockScoreId: { in: [...ids] } }, knownAttachments(actor)] },
    // Ids of version 7 are in the order in which the files were begun.
    orderBy: { id: 'asc' },
  });
  return groupedBy(ids, rows.map(taken), ({ blockScoreId }) => blockScoreId ?? '');
});

/** Whether the viewer may open each file, and not only know of it. */
export const mayOpen = loader<string, boolean>(async (context, ids) => {
  const { actor, db } = acting(context);
  const open = await db.attachment.findMany({
    select: { id: true },
    where: { AND: [{ id: { in: [...ids] } }, openAttachments(actor)] },
  });
  const openIds = new Set(open.map(({ id }) => id));
  return ids.map((id) => openIds.has(id));
});
