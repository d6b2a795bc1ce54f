import type { Prisma } from '@thidua/db';
import { headInStead } from '@thidua/domain/accounts';
import { err, ok, type Result } from '@thidua/domain/kernel';
import {
  awardsToNominate,
  awardsToRemove,
  isGridAward,
  mayDoWithNomination,
  nominationCode,
  type NominationStatus,
} from '@thidua/domain/nominations';
import type { AwardCode, OwnLevelAward } from '@thidua/domain/vocabulary';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { heldOn } from '../../../platform/dated.ts';
import { badInput, forbidden, found } from '../../../platform/fault.ts';
import { inTransaction, type Change } from '../../../platform/in-transaction.ts';
import { nextNumber } from '../../../platform/next-number.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InvalidTransition } from '../../../platform/user-error.ts';
import { readDesks, type DepartmentType } from '../../organisation/index.ts';
import { placeAt } from '../desks.ts';
import { departmentOfOpenGrid } from '../grid-access.ts';
import type { SetNominationInput } from '../nomination.input.ts';
import { bumpList, lockList } from './lock-list.ts';

export interface WrongSubject {
  readonly code: 'WRONG_SUBJECT';
  readonly award: AwardCode;
}
export type SetNominationRefusal = WrongSubject | InvalidTransition;

/** Whom a cell is for. */
interface Subject {
  readonly staffId: string | null;
  readonly collectiveId: string | null;
  readonly isLeader: boolean;
}

/** The lines of one subject in one year, withdrawn ones too. */
interface SubjectLine {
  readonly id: string;
  readonly awardCode: AwardCode;
  readonly status: NominationStatus;
  readonly departmentId: string;
  readonly submittedAt: Date | null;
}

/**
 * Ticks or unticks a cell of the grid, with what follows from it (CSTĐCS stands on LĐTT). Repeatable: a tick that is there
 * already changes nothing. A line that was never sent is only put aside by an untick; ticked again it keeps its code.
 */
export async function setNomination(
  context: ActingContext,
  input: SetNominationInput,
): Promise<Result<undefined, SetNominationRefusal>> {
  const department = await departmentOfOpenGrid(context, input.year, input.departmentId);
  return inTransaction<undefined, SetNominationRefusal>(context, async (change) => {
    const subject = await subjectOf(change, context, department, input);
    await mustKeep(change, context, department, subject);
    const { award } = input;
    if (!isGridAward(award, subject.staffId === null ? 'COLLECTIVE' : 'PERSON'))
      return err({ code: 'WRONG_SUBJECT', award });
    const list = await lockList(change.tx, {
      organisationId: context.actor.organisationId,
      year: input.year,
      departmentId: department.id,
    });
    const lines = await linesOf(change, context, input.year, subject);
    const hand: Hand = { change, context, department, year: input.year, subject, lines };
    const outcome = input.nominated ? await nominate(hand, award) : await remove(hand, award);
    if (!outcome.ok) return outcome;
    if (outcome.value > 0) await bumpList(change.tx, list);
    return ok(undefined);
  });
}

interface Hand {
  readonly change: Change;
  readonly context: ActingContext;
  readonly department: DepartmentType;
  readonly year: number;
  readonly subject: Subject;
  readonly lines: readonly SubjectLine[];
}

async function subjectOf(
  { tx }: Change,
  { actor }: ActingContext,
  department: DepartmentType,
  { year, staffId, collective }: SetNominationInput,
): Promise<Subject> {
  const isPerson = staffId !== undefined && staffId !== null;
  if (collective === isPerson) throw badInput();
  if (!isPerson) return { staffId: null, collectiveId: department.id, isLeader: false };
  const day = heldOn(department.asOf);
  const isHere: Prisma.StaffWhereInput = {
    OR: [
      { memberships: { some: { departmentId: department.id, kind: 'MAIN', ...day } } },
      // Somebody who has left still stands in the list that was drafted before.
      { nominatedAs: { some: { departmentId: department.id, year, status: { not: 'WITHDRAWN' } } } },
    ],
  };
  const person = await tx.staff.findFirst({
    where: { AND: [{ id: staffId, organisationId: actor.organisationId }, isHere] },
    select: { id: true, posts: { where: { isLeader: true, ...day }, select: { id: true }, take: 1 } },
  });
  return { staffId: found(person).id, collectiveId: null, isLeader: found(person).posts.length > 0 };
}

/** Nobody writes a line for themselves, and only the desk of the department writes at all. */
async function mustKeep(
  { tx }: Change,
  { actor, platform }: ActingContext,
  department: DepartmentType,
  subject: Subject,
): Promise<void> {
  const desks = await readDesks(tx, actor.organisationId, businessToday(platform, actor));
  const place = placeAt(desks, {
    departmentId: department.id,
    departmentKind: department.kind,
    staffId: subject.staffId ?? undefined,
  });
  if (!mayDoWithNomination(actor, 'EDIT', place)) throw forbidden();
}

function linesOf(
  { tx }: Change,
  { actor }: ActingContext,
  year: number,
  { staffId, collectiveId }: Subject,
): Promise<SubjectLine[]> {
  return tx.nomination.findMany({
    where: { organisationId: actor.organisationId, year, ...(staffId === null ? { collectiveId } : { staffId }) },
    select: { id: true, awardCode: true, status: true, departmentId: true, submittedAt: true },
    orderBy: { createdAt: 'asc' },
  });
}

/** Makes or revives the lines that are not there yet. Answers how many changed. */
async function nominate(hand: Hand, award: OwnLevelAward): Promise<Result<number, InvalidTransition>> {
  let changed = 0;
  for (const wanted of awardsToNominate(award)) {
    const living = livingLine(hand, wanted);
    // What the council has refused this year is not proposed again; a base title it refused is left as it is.
    if (living?.status === 'NOT_PASSED' && wanted === award)
      return err({ code: 'INVALID_TRANSITION', from: living.status, event: 'EDIT' });
    if (living === undefined) changed += await begin(hand, wanted);
  }
  return ok(changed);
}

function livingLine({ lines }: Hand, award: OwnLevelAward): SubjectLine | undefined {
  return lines.find((line) => line.awardCode === award && line.status !== 'WITHDRAWN');
}

async function begin(hand: Hand, award: OwnLevelAward): Promise<number> {
  const { change, context, department, year, subject, lines } = hand;
  const { organisationId } = context.actor;
  const now = businessNow(context.platform, context.actor);
  const inStead = headInStead(context.actor, department.id);
  const aside = lines.find(
    (line) =>
      line.awardCode === award &&
      line.status === 'WITHDRAWN' &&
      line.submittedAt === null &&
      line.departmentId === department.id,
  );
  if (aside !== undefined) {
    await change.tx.nomination.update({
      where: { id: aside.id },
      data: {
        status: 'DRAFT',
        version: { increment: 1 },
        updatedAt: now,
        withdrawnReason: null,
        isLeader: subject.isLeader,
      },
      select: { id: true },
    });
    change.audit({
      action: 'NOMINATION_REVIVED',
      objectType: 'Nomination',
      objectId: aside.id,
      detail: { award, ...inStead },
    });
    return 1;
  }
  const code = nominationCode(year, await nextNumber(change.tx, { organisationId, year, kind: 'NOMINATION' }));
  // Two departments may propose one person at the same moment: the unique index lets one in, the other finds it there.
  const [line] = await change.tx.nomination.createManyAndReturn({
    data: [
      {
        organisationId,
        year,
        code,
        awardCode: award,
        departmentId: department.id,
        createdAt: now,
        updatedAt: now,
        ...subject,
      },
    ],
    skipDuplicates: true,
    select: { id: true },
  });
  if (line === undefined) return 0;
  change.audit({
    action: 'NOMINATION_CREATED',
    objectType: 'Nomination',
    objectId: line.id,
    detail: { code, award, ...inStead },
  });
  return 1;
}

/** Puts drafts aside. Refuses where a line has gone on already: that one is withdrawn with a reason. */
async function remove(hand: Hand, award: OwnLevelAward): Promise<Result<number, InvalidTransition>> {
  const { change, context } = hand;
  const standing = awardsToRemove(award)
    .map((unwanted) => livingLine(hand, unwanted))
    .filter((line) => line !== undefined)
    // A refusal of the council stands for itself and hinders nothing.
    .filter((line) => line.awardCode === award || line.status !== 'NOT_PASSED');
  const gone = standing.find(({ status }) => status !== 'DRAFT');
  if (gone !== undefined) return err({ code: 'INVALID_TRANSITION', from: gone.status, event: 'WITHDRAW' });
  if (standing.length === 0) return ok(0);
  await change.tx.nomination.updateMany({
    where: { id: { in: standing.map(({ id }) => id) }, status: 'DRAFT' },
    data: { status: 'WITHDRAWN', version: { increment: 1 }, updatedAt: businessNow(context.platform, context.actor) },
  });
  for (const { id, awardCode } of standing) {
    change.audit({
      action: 'NOMINATION_REMOVED',
      objectType: 'Nomination',
      objectId: id,
      detail: { award: awardCode, ...headInStead(context.actor, hand.department.id) },
    });
  }
  return ok(standing.length);
}
