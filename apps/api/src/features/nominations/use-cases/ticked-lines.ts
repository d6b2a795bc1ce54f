import type { Tx } from '@thidua/db';
import type { headInStead } from '@thidua/domain/accounts';
import { nominationCode, type TickedLine } from '@thidua/domain/nominations';
import type { OwnLevelAward } from '@thidua/domain/vocabulary';
import { businessNow } from '../../../platform/business-clock.ts';
import type { Change } from '../../../platform/in-transaction.ts';
import { nextNumbers } from '../../../platform/next-number.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { Subject } from './ticked-subjects.ts';
import { YEARLY_LINE } from '../yearly-line.ts';

/** A line of one of the subjects; of the collective where nobody stands. */
export interface SubjectLine extends TickedLine {
  readonly staffId: string | null;
}

/** What every step of one change needs. */
export interface Hand {
  readonly change: Change;
  readonly context: ActingContext;
  readonly year: number;
  readonly departmentId: string;
  readonly inStead: ReturnType<typeof headInStead>;
}

/** All lines of the subjects in the year, withdrawn ones too, the oldest first. */
export function linesOfSubjects(
  tx: Tx,
  organisationId: string,
  year: number,
  subjects: readonly Subject[],
): Promise<SubjectLine[]> {
  const staffIds = subjects.flatMap(({ staffId }) => staffId ?? []);
  const collectiveIds = subjects.flatMap(({ collectiveId }) => collectiveId ?? []);
  return tx.nomination.findMany({
    where: {
      organisationId,
      year,
      ...YEARLY_LINE,
      OR: [{ staffId: { in: staffIds } }, { collectiveId: { in: collectiveIds } }],
    },
    select: { id: true, awardCode: true, status: true, departmentId: true, submittedAt: true, staffId: true },
    orderBy: { createdAt: 'asc' },
  });
}

interface RevivedLine {
  readonly line: SubjectLine;
  readonly subject: Subject;
}

/** Lines that were only put aside, as leaders or not by today's posts. Answers how many. */
export async function reviveLines(hand: Hand, revived: readonly RevivedLine[]): Promise<number> {
  const { change, context, inStead } = hand;
  const now = businessNow(context.platform, context.actor);
  for (const [isLeader, those] of Map.groupBy(revived, ({ subject }) => subject.isLeader)) {
    await change.tx.nomination.updateMany({
      where: { id: { in: those.map(({ line }) => line.id) }, status: 'WITHDRAWN' },
      data: { status: 'DRAFT', version: { increment: 1 }, updatedAt: now, withdrawnReason: null, isLeader },
    });
  }
  for (const { line } of revived) {
    change.audit({
      action: 'NOMINATION_REVIVED',
      objectType: 'Nomination',
      objectId: line.id,
      detail: { award: line.awardCode, ...inStead },
    });
  }
  return revived.length;
}

interface BegunLine {
  readonly award: OwnLevelAward;
  readonly subject: Subject;
}

/** New lines with the next codes in their order. Answers how many were made. */
export async function beginLines(hand: Hand, begun: readonly BegunLine[]): Promise<number> {
  if (begun.length === 0) return 0;
  const { change, context, year, departmentId, inStead } = hand;
  const { organisationId } = context.actor;
  const now = businessNow(context.platform, context.actor);
  const numbers = await nextNumbers(change.tx, { organisationId, year, kind: 'NOMINATION' }, begun.length);
  // Two departments may propose one person at the same moment: the unique index lets one in, the other finds it there.
  const lines = await change.tx.nomination.createManyAndReturn({
    data: begun.map(({ award, subject }, at) => ({
      organisationId,
      year,
      code: nominationCode(year, numbers[at] ?? 0),
      awardCode: award,
      departmentId,
      createdAt: now,
      updatedAt: now,
      ...subject,
    })),
    skipDuplicates: true,
    select: { id: true, code: true, awardCode: true },
  });
  for (const { id, code, awardCode } of lines) {
    change.audit({
      action: 'NOMINATION_CREATED',
      objectType: 'Nomination',
      objectId: id,
      detail: { code, award: awardCode, ...inStead },
    });
  }
  return lines.length;
}

/** Drafts are put aside, to be revived by the next tick. Answers how many. */
export async function putAside(hand: Hand, removed: readonly SubjectLine[]): Promise<number> {
  if (removed.length === 0) return 0;
  const { change, context, inStead } = hand;
  await change.tx.nomination.updateMany({
    where: { id: { in: removed.map(({ id }) => id) }, status: 'DRAFT' },
    data: { status: 'WITHDRAWN', version: { increment: 1 }, updatedAt: businessNow(context.platform, context.actor) },
  });
  for (const { id, awardCode } of removed) {
    change.audit({
      action: 'NOMINATION_REMOVED',
      objectType: 'Nomination',
      objectId: id,
      detail: { award: awardCode, ...inStead },
    });
  }
  return removed.length;
}
