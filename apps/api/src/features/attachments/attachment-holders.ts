import type { Prisma, Tx } from '@thidua/db';
import type { AttachmentHolder, AttachmentRefusal } from '@thidua/domain/attachments';
import { applyInitiativeEvent, mayEverDoWithInitiative } from '@thidua/domain/initiatives';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { isComputed, mayReportOn, takesFigures } from '@thidua/domain/movements';
import { mayReportOnTask } from '@thidua/domain/plans';
import { mayEverDoWithProgrammeItem, programmeItemEventsFor } from '@thidua/domain/programmes';
import type { BallotScanKind } from '@thidua/domain/secret-ballot';
import { businessToday } from '../../platform/business-clock.ts';
import { forbidden, found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { lockEntry } from '../block-sheets/index.ts';
import { lockDecision } from '../decisions/index.ts';
import { lockGathering } from '../gatherings/index.ts';
import { factsOf, openFieldsOf, visibleInitiatives } from '../initiatives/index.ts';
import { computedBy, TARGET_ROW, visibleMovements } from '../movements/index.ts';
import { lockDossierPaper } from '../nominations/index.ts';
import { readDesks } from '../organisation/index.ts';
import { lockOpinion } from '../opinions/index.ts';
import { lockItemOfProgramme } from '../programmes/index.ts';
import { lockResearchTopic } from '../research-topics/index.ts';
import { lockRoleModel } from '../role-models/index.ts';
import { lockRoundForScan } from '../secret-ballot/index.ts';
import { inChargeOf, lockItem } from '../tasks/index.ts';

/** The record a file belongs to. */
export interface Held {
  readonly holder: AttachmentHolder;
  readonly recordId: string;
  /** Which paper of a round it is a scan of. */
  readonly scanKind?: BallotScanKind | undefined;
}

/** The columns that name the record of a file; one of them is filled. */
export const HELD_BY = {
  targetId: true,
  taskItemId: true,
  programmeItemId: true,
  initiativeId: true,
  blockScoreId: true,
  gatheringId: true,
  roleModelId: true,
  researchTopicId: true,
  opinionRequestId: true,
  dossierPaperId: true,
  decisionId: true,
  ballotRoundId: true,
} as const satisfies Prisma.AttachmentSelect;

/** Which record a row of files is of. */
export function holderOf(row: Readonly<Record<keyof typeof HELD_BY, string | null>>): Held {
  if (row.initiativeId !== null) return { holder: 'INITIATIVE', recordId: row.initiativeId };
  if (row.targetId !== null) return { holder: 'TARGET', recordId: row.targetId };
  if (row.taskItemId !== null) return { holder: 'TASK_ITEM', recordId: row.taskItemId };
  if (row.programmeItemId !== null) return { holder: 'PROGRAMME_ITEM', recordId: row.programmeItemId };
  if (row.blockScoreId !== null) return { holder: 'BLOCK_SCORE', recordId: row.blockScoreId };
  if (row.gatheringId !== null) return { holder: 'GATHERING', recordId: row.gatheringId };
  if (row.roleModelId !== null) return { holder: 'ROLE_MODEL', recordId: row.roleModelId };
  if (row.researchTopicId !== null) return { holder: 'RESEARCH_TOPIC', recordId: row.researchTopicId };
  if (row.opinionRequestId !== null) return { holder: 'OPINION_REQUEST', recordId: row.opinionRequestId };
  if (row.dossierPaperId !== null) return { holder: 'DOSSIER_PAPER', recordId: row.dossierPaperId };
  if (row.decisionId !== null) return { holder: 'DECISION', recordId: row.decisionId };
  if (row.ballotRoundId !== null) return { holder: 'BALLOT_ROUND', recordId: row.ballotRoundId };
  throw new Error('An attachment of no record: the database does not let it be');
}

/** What evidence was reported with; all empty while it is gathered. */
export const REPORTED_WITH = {
  checkInId: true,
  taskEntryId: true,
  programmeStepId: true,
} as const satisfies Prisma.AttachmentSelect;

/** Evidence that no report uses yet. */
export const UNREPORTED = {
  checkInId: null,
  taskEntryId: null,
  programmeStepId: null,
} as const satisfies Prisma.AttachmentWhereInput;

type Column =
  | { readonly targetId: string }
  | { readonly taskItemId: string }
  | { readonly programmeItemId: string }
  | { readonly initiativeId: string }
  | { readonly blockScoreId: string }
  | { readonly gatheringId: string }
  | { readonly roleModelId: string }
  | { readonly researchTopicId: string }
  | { readonly opinionRequestId: string }
  | { readonly dossierPaperId: string }
  | { readonly decisionId: string }
  | { readonly ballotRoundId: string };

/** The column that names the record. */
export function columnOf({ holder, recordId }: Held): Column {
  switch (holder) {
    case 'TARGET':
      return { targetId: recordId };
    case 'TASK_ITEM':
      return { taskItemId: recordId };
    case 'PROGRAMME_ITEM':
      return { programmeItemId: recordId };
    case 'INITIATIVE':
      return { initiativeId: recordId };
    case 'BLOCK_SCORE':
      return { blockScoreId: recordId };
    case 'GATHERING':
      return { gatheringId: recordId };
    case 'ROLE_MODEL':
      return { roleModelId: recordId };
    case 'RESEARCH_TOPIC':
      return { researchTopicId: recordId };
    case 'OPINION_REQUEST':
      return { opinionRequestId: recordId };
    case 'DOSSIER_PAPER':
      return { dossierPaperId: recordId };
    case 'DECISION':
      return { decisionId: recordId };
    case 'BALLOT_ROUND':
      return { ballotRoundId: recordId };
  }
}

/** Records whose files wait for a report and then stay with it; those of every other record are its own. */
const REPORTING: readonly AttachmentHolder[] = ['TARGET', 'TASK_ITEM', 'PROGRAMME_ITEM'];

/** Whether the record has one file that counts: the copy of a paper with signature and seal, which never just goes away. */
export function isSignedCopy({ holder }: Held): boolean {
  return holder === 'DECISION';
}

/** Whether what was brought stays: it gives way to another file only, with a reason, and the earlier one can still be opened. */
export function givesWayByReason({ holder }: Held): boolean {
  return holder === 'DECISION' || holder === 'BALLOT_ROUND';
}

export function isEvidence({ holder }: Held): boolean {
  return REPORTING.includes(holder);
}

/**
 * Locks the record, so that files come and go one after the other and not while it is sent; then right, then state. Throws
 * NOT_FOUND and FORBIDDEN.
 */
export function lockHolder(tx: Tx, context: ActingContext, held: Held): Promise<Result<true, AttachmentRefusal>> {
  switch (held.holder) {
    case 'TARGET':
      return lockTarget(tx, context, held.recordId);
    case 'TASK_ITEM':
      return lockTaskItem(tx, context, held.recordId);
    case 'PROGRAMME_ITEM':
      return lockProgrammeItem(tx, context, held.recordId);
    case 'INITIATIVE':
      return lockInitiative(tx, context, held.recordId);
    case 'BLOCK_SCORE':
      return lockBlockScore(tx, context, held.recordId);
    case 'GATHERING':
      return openIf(lockGathering(tx, context.actor, held.recordId, 'ATTACH'));
    case 'ROLE_MODEL':
      return openIf(lockRoleModel(tx, context.actor, held.recordId, 'SAVE'));
    case 'RESEARCH_TOPIC':
      return openIf(lockResearchTopic(tx, context.actor, held.recordId, 'SAVE'));
    case 'OPINION_REQUEST':
      return openIf(lockOpinion(tx, context.actor, held.recordId, 'ATTACH'));
    case 'DOSSIER_PAPER':
      return openIf(lockDossierPaper(tx, context, held.recordId));
    case 'DECISION':
      return openIf(lockDecision(tx, context.actor, held.recordId, 'ATTACH'));
    case 'BALLOT_ROUND':
      return openIf(lockRoundForScan(tx, context, held.recordId, held.scanKind));
  }
}

/** A record whose state lets the act happen takes files; any other is closed to them. */
async function openIf(locking: Promise<Result<unknown, unknown>>): Promise<Result<true, AttachmentRefusal>> {
  return (await locking).ok ? ok(true) : err({ code: 'RECORD_CLOSED' });
}

async function lockBlockScore(tx: Tx, context: ActingContext, id: string): Promise<Result<true, AttachmentRefusal>> {
  const { entryId } = found(await tx.blockScore.findUnique({ where: { id }, select: { entryId: true } }));
  return openIf(lockEntry(tx, context, entryId, 'SAVE'));
}

async function lockTaskItem(tx: Tx, { actor }: ActingContext, id: string): Promise<Result<true, AttachmentRefusal>> {
  const item = await lockItem(tx, actor, id);
  if (!mayReportOnTask(actor, inChargeOf(item))) throw forbidden();
  return takesFigures(item.task.movement.status) ? ok(true) : err({ code: 'RECORD_CLOSED' });
}

async function lockProgrammeItem(
  tx: Tx,
  { actor }: ActingContext,
  id: string,
): Promise<Result<true, AttachmentRefusal>> {
  const { status, ownerDepartmentId } = await lockItemOfProgramme(tx, actor, id);
  const owner = ownerDepartmentId ?? undefined;
  if (!mayEverDoWithProgrammeItem(actor, 'FINISH', owner)) throw forbidden();
  // Whatever step comes next may rest on files.
  return programmeItemEventsFor(actor, status, owner).length > 0 ? ok(true) : err({ code: 'RECORD_CLOSED' });
}

async function lockTarget(tx: Tx, { actor }: ActingContext, id: string): Promise<Result<true, AttachmentRefusal>> {
  await tx.$queryRaw`SELECT id FROM targets WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  const where = { id, movement: visibleMovements(actor) };
  const target = found(await tx.target.findFirst({ select: TARGET_ROW, where }));
  if (!mayReportOn(actor, { ownerDepartmentId: target.ownerDepartmentId ?? undefined })) throw forbidden();
  const takes = takesFigures(target.movement.status) && target.removedAt === null && !isComputed(computedBy(target));
  return takes ? ok(true) : err({ code: 'RECORD_CLOSED' });
}

const INITIATIVE_ROW = {
  id: true,
  returnedAt: true,
  status: true,
  ownerId: true,
  departmentId: true,
  dueOn: true,
  authors: { select: { staffId: true, answer: true } },
} as const satisfies Prisma.InitiativeSelect;

async function lockInitiative(
  tx: Tx,
  { actor, platform }: ActingContext,
  id: string,
): Promise<Result<true, AttachmentRefusal>> {
  await tx.$queryRaw`SELECT id FROM initiatives WHERE id = ${id}::uuid AND "organisationId" = ${actor.organisationId}::uuid FOR UPDATE`;
  const row = found(
    await tx.initiative.findFirst({ select: INITIATIVE_ROW, where: { AND: [{ id }, visibleInitiatives(actor)] } }),
  );
  const facts = factsOf(await readDesks(tx, actor.organisationId, businessToday(platform, actor)), row, row.authors);
  if (!mayEverDoWithInitiative(actor, 'SAVE', facts)) throw forbidden();
  const isOpen = (await openFieldsOf(tx, row)).includes('evidence');
  return isOpen && applyInitiativeEvent(actor, 'SAVE', facts).ok ? ok(true) : err({ code: 'RECORD_CLOSED' });
}
