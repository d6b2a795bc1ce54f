import type { Prisma } from '@thidua/db';
import { midnightUtcOf } from '@thidua/domain/kernel';
import { businessToday } from '../../platform/business-clock.ts';
import { found } from '../../platform/fault.ts';
import { keyset } from '../../platform/keyset.ts';
import { checkedFirst, pageOf, type Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import type { SubmissionsArgs } from './submission.input.ts';
import { SUBMISSION_ROW, submissionType } from './submission.row.ts';
import type { SubmissionType } from './submission.type.ts';
import { submissionsOfYear, visibleSubmissions } from './submission.visibility.ts';

const NEWEST = keyset<SubmissionType, Prisma.SubmissionWhereInput, Prisma.SubmissionOrderByWithRelationInput>([
  { path: 'createdAt', direction: 'desc', kind: 'instant', valueOf: ({ createdAt }) => createdAt },
  { path: 'id', direction: 'desc', kind: 'text', valueOf: ({ id }) => id },
]);

/** One page of the tờ trình that a year deals with, the newest first. */
export async function listSubmissions(
  context: ActingContext,
  { year, filter, first, after }: SubmissionsArgs,
): Promise<Page<SubmissionType>> {
  const { db, actor } = context;
  const today = businessToday(context, actor);
  const { statuses, authorities, overdueOnly } = filter ?? {};
  const where: Prisma.SubmissionWhereInput = {
    AND: [
      visibleSubmissions(actor),
      submissionsOfYear(year),
      statuses == null || statuses.length === 0 ? {} : { status: { in: [...statuses] } },
      authorities == null || authorities.length === 0 ? {} : { authority: { in: [...authorities] } },
      overdueOnly === true ? { lines: { some: { state: 'WAITING', expectedOn: { lt: midnightUtcOf(today) } } } } : {},
    ],
  };
  const take = checkedFirst(first);
  const rows = await db.submission.findMany({
    select: SUBMISSION_ROW,
    where: { AND: [where, NEWEST.after(after) ?? {}] },
    orderBy: NEWEST.orderBy,
    take: take + 1,
    relationLoadStrategy: 'join',
  });
  const shown = rows.map((row) => submissionType(row, actor, today));
  return pageOf(shown, take, NEWEST.cursorOf, () => db.submission.count({ where }));
}

/** The tờ trình, or NOT_FOUND for one that the person may not know of. */
export async function submissionById(context: ActingContext, id: string): Promise<SubmissionType> {
  const { db, actor } = context;
  const where = { AND: [{ id }, visibleSubmissions(actor)] };
  const row = found(await db.submission.findFirst({ select: SUBMISSION_ROW, where, relationLoadStrategy: 'join' }));
  return submissionType(row, actor, businessToday(context, actor));
}
