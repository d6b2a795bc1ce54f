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

/** What screens list files by: the report that they are evidence of, or the record that they are of. */
type ListedBy =
  | 'checkInId'
  | 'taskEntryId'
  | 'programmeStepId'
  | 'initiativeId'
  | 'blockScoreId'
  | 'gatheringId'
  | 'roleModelId'
  | 'researchTopicId'
  | 'opinionRequestId'
  | 'dossierPaperId'
  | 'decisionId'
  | 'ballotRoundId';

/** The files that the actor may know of, for each value of the column, the oldest first. */
function filesBy(column: ListedBy) {
  return loader<string, readonly AttachmentType[]>(async (context, ids) => {
    const { actor, db } = acting(context);
    const listed: Prisma.AttachmentWhereInput = { [column]: { in: [...ids] } };
    const rows = await db.attachment.findMany({
      select: ATTACHMENT_ROW,
      where: { AND: [listed, knownAttachments(actor)] },
      // Ids of version 7 are in the order in which the files were begun.
      orderBy: { id: 'asc' },
    });
    return groupedBy(ids, rows.map(taken), (file) => file[column] ?? '');
  });
}

/** The evidence of each reported figure. */
export const evidenceOf = filesBy('checkInId');

/** The evidence of each reported result of a task's content. */
export const evidenceOfEntry = filesBy('taskEntryId');

/** The evidence of each step of a programme's content. */
export const evidenceOfStep = filesBy('programmeStepId');

/** The files of each initiative with their earlier versions. */
export const filesOfInitiative = filesBy('initiativeId');

/** The evidence of each member's points at a criterion. */
export const filesOfScore = filesBy('blockScoreId');

/** Photographs and papers of each gathering. */
export const filesOfGathering = filesBy('gatheringId');

/** What shows the story of each advanced example. */
export const filesOfRoleModel = filesBy('roleModelId');

/** The papers of each research topic. */
export const filesOfResearchTopic = filesBy('researchTopicId');

/** The letter to another body and its answer. */
export const filesOfOpinion = filesBy('opinionRequestId');

/** What a paper of a dossier is seen by. */
export const filesOfDossierPaper = filesBy('dossierPaperId');

/** The copies of each decision with signature and seal, the replaced ones too. */
export const copiesOfDecision = filesBy('decisionId');

/** The scans of the papers of each round, the replaced ones too. */
export const scansOfRound = filesBy('ballotRoundId');

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
