import type { Actor } from '@thidua/domain/accounts';
import type { InitiativeText } from '@thidua/domain/initiatives';
import { groupedBy, inOrderOf, loader } from '../../platform/loader.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import { AUTHOR_ROW, type AuthorRow } from './initiative-authors.ts';
import { HELPER_ROW, type HelperRow } from './initiative-helpers.ts';
import { INITIATIVE_ROW } from './initiative.queries.ts';
import type { InitiativeRecognitionType, InitiativeType } from './initiative.type.ts';
import { visibleInitiatives } from './initiative.visibility.ts';

export type LongTexts = Readonly<Record<Exclude<InitiativeText, 'title' | 'field'>, string>>;

/** What only the form shows, fetched only where a screen shows them: a list of fifty would carry megabytes. */
export const longTextsOf = loader<string, LongTexts | undefined>(async ({ db }, ids) => {
  const rows = await db.initiative.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      investor: true,
      before: true,
      solution: true,
      novelty: true,
      conditions: true,
      authorBenefit: true,
      userBenefit: true,
    },
  });
  return inOrderOf(ids, rows, ({ id }) => id);
});

export const authorsOf = loader<string, readonly AuthorRow[]>(async ({ db }, ids) => {
  const rows = await db.initiativeAuthor.findMany({
    where: { initiativeId: { in: [...ids] } },
    select: { initiativeId: true, ...AUTHOR_ROW },
    orderBy: { ordinal: 'asc' },
  });
  return groupedBy(ids, rows, ({ initiativeId }) => initiativeId);
});

export const helpersOf = loader<string, readonly HelperRow[]>(async ({ db }, ids) => {
  const rows = await db.initiativeHelper.findMany({
    where: { initiativeId: { in: [...ids] } },
    select: { initiativeId: true, ...HELPER_ROW },
    orderBy: { ordinal: 'asc' },
  });
  return groupedBy(ids, rows, ({ initiativeId }) => initiativeId);
});

/** Whether the reader may know it, the caller asks first. */
export const birthDateOf = loader<string, Date | undefined>(async ({ db, actor }, ids) => {
  const rows = await db.staff.findMany({
    where: { id: { in: [...ids] }, organisationId: actor?.organisationId ?? '' },
    select: { id: true, birthDate: true },
  });
  const byId = new Map(rows.map(({ id, birthDate }) => [id, birthDate ?? undefined]));
  return ids.map((id) => byId.get(id));
});

export interface RecognitionRow extends InitiativeRecognitionType {
  readonly recordedAt: Date;
  readonly recordedById: string;
}

export const recognitionsOf = loader<string, readonly RecognitionRow[]>(async ({ db }, ids) => {
  const rows = await db.initiativeRecognition.findMany({
    where: { initiativeId: { in: [...ids] } },
    select: {
      initiativeId: true,
      id: true,
      scope: true,
      decisionNumber: true,
      decidedOn: true,
      decidedBy: true,
      isStateFunded: true,
      approvalNumber: true,
      approvedOn: true,
      approvedBy: true,
      revokedOn: true,
      revokedByPaper: true,
      recordedAt: true,
      recordedById: true,
    },
    orderBy: { decidedOn: 'asc' },
  });
  return groupedBy(ids, rows, ({ initiativeId }) => initiativeId);
});

/** Loaders run behind a permission: there is always an actor. */
function actorOf({ actor }: RequestContext): Actor {
  if (actor === undefined) throw new Error('Initiatives are read only behind a permission');
  return actor;
}

/** The initiatives of each person, as owner or co-author, that the actor may see; the newest year first. */
export const initiativesOfStaff = loader<string, readonly InitiativeType[]>(async (context, staffIds) => {
  const rows = await context.db.initiative.findMany({
    where: {
      AND: [{ authors: { some: { staffId: { in: [...staffIds] } } } }, visibleInitiatives(actorOf(context))],
    },
    select: { ...INITIATIVE_ROW, authors: { select: { staffId: true } } },
    orderBy: [{ year: 'desc' }, { code: 'desc' }],
  });
  return staffIds.map((id) => rows.filter(({ authors }) => authors.some(({ staffId }) => staffId === id)));
});

export interface TrailRow {
  readonly at: Date;
  readonly action: string;
  readonly actorId: string | null;
}

/** A draft saves itself every few seconds, and a letter is its writer's until it is approved; who took a file of
 * it changed nothing; what authors are paid is theirs and the desk's; that there is a confidential part is for those who may open it. */
const NOT_TOLD = [
  'INITIATIVE_SAVED',
  'INITIATIVE_CONFIDENCE_SAVED',
  'INITIATIVE_CONFIDENCE_OPENED',
  'FEEDBACK_LETTER_SAVED',
  'PAPER_MADE',
  'AUTHOR_PAY_RECORDED',
  'AUTHORS_PAID',
];

/** What was done with each initiative, the oldest first, as far as every reader of it is told. */
export const trailOf = loader<string, readonly TrailRow[]>(async ({ db }, ids) => {
  const rows = await db.auditEntry.findMany({
    where: { objectType: 'Initiative', objectId: { in: [...ids] }, action: { notIn: NOT_TOLD } },
    select: { objectId: true, at: true, action: true, actorId: true },
    orderBy: { seq: 'asc' },
  });
  return groupedBy(ids, rows, ({ objectId }) => objectId ?? '');
});
