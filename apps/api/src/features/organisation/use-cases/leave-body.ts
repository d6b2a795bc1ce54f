import { randomUUID } from 'node:crypto';
import type { Tx } from '@thidua/db';
import { addDays, cleanLine, midnightUtcOf, plainDateOf, type PlainDate, type Result } from '@thidua/domain/kernel';
import { dayProblems, filledProblems } from '@thidua/domain/organisation';
import { departureText, SEALED_PLACES } from '@thidua/domain/records';
import type { DepartureKind } from '@thidua/domain/vocabulary';
import type { Change } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { endRolesOfLeaver } from '../../accounts/index.ts';
import { openedDeparture, STORED_DEPARTURE } from '../opened-departure.ts';
import { changeStaff, type StaffActInput, type StaffRefusal } from './change-staff.ts';
import { recordMembership } from './record-membership.ts';
import { recordPost } from './record-post.ts';
import { recorded, refuse, type RecordResult } from './recorded.ts';

export interface DepartureInput extends StaffActInput {
  readonly kind: DepartureKind;
  /** First day away: “nghỉ hưu từ ngày”. */
  readonly from: PlainDate;
  readonly toBody?: string | null | undefined;
}

type Changed = Promise<Result<{ readonly id: string }, StaffRefusal>>;

/**
 * Somebody leaves the body: places and posts end on the day before, and the roles that came with them; for every other role an
 * end is proposed. The record and its history stay.
 */
export function leaveBody(context: ActingContext, input: DepartureInput): Changed {
  return changeStaff(context, input, {
    action: 'STAFF_LEFT',
    from: input.from,
    days: [{ field: 'from', day: input.from, kind: 'BEGINNING' }],
    record: (_tx, change) => recordDeparture(change, context, input),
  });
}

async function recordDeparture(
  change: Change,
  context: ActingContext,
  { staffId, kind, from, toBody: typed }: DepartureInput,
): Promise<RecordResult> {
  const { tx } = change;
  const toBody = cleanLine(typed ?? '');
  const problems = [
    ...dayProblems('from', from),
    ...(kind === 'TRANSFERRED_OUT' ? filledProblems('toBody', toBody) : []),
  ];
  if (problems.length > 0) return refuse(...problems);
  const { recruitedOn, retiredOn } = await tx.staff.findUniqueOrThrow({
    where: { id: staffId },
    select: { recruitedOn: true, retiredOn: true },
  });
  if (retiredOn !== null) return refuse({ field: 'from', code: 'LEFT_ALREADY' });
  if (from <= plainDateOf(recruitedOn)) return refuse({ field: 'from', code: 'BEFORE_RECRUITMENT' });
  const on = midnightUtcOf(from);
  const later = { staffId, validFrom: { gte: on } };
  if ((await tx.membership.count({ where: later })) + (await tx.post.count({ where: later })) > 0) {
    return refuse({ field: 'from', code: 'LATER_RECORDS' });
  }
  if ((await tx.transfer.count({ where: { staffId, status: { in: ['ASKED', 'ACCEPTED'] } } })) > 0) {
    return refuse({ field: 'from', code: 'TRANSFER_OPEN' });
  }

  const validTo = midnightUtcOf(addDays(from, -1));
  const lasting = { OR: [{ validTo: null }, { validTo: { gte: on } }] };
  await tx.membership.updateMany({ where: { staffId, ...lasting }, data: { validTo } });
  await tx.post.updateMany({ where: { staffId, ...lasting }, data: { validTo } });
  await endRolesOfLeaver(change, context, { staffId, from });
  const id = randomUUID();
  const sealedKind = context.platform.fieldCipher.seal(SEALED_PLACES.departure(id), departureText(kind));
  await tx.departure.create({
    data: { id, staffId, sealedKind, onDay: on, toBody: kind === 'TRANSFERRED_OUT' ? toBody : null },
    select: { id: true },
  });
  await tx.staff.update({ where: { id: staffId }, data: { retiredOn: on }, select: { id: true } });
  // The trail knows that somebody left and when, never why: a dismissal is a discipline.
  return recorded({ field: 'retiredOn', before: null, after: from });
}

export interface ReturnInput extends StaffActInput {
  readonly departmentId: string;
  readonly title: string;
  readonly from: PlainDate;
}

/** Somebody who left comes back: the same record goes on, with a gap. Rights are given anew. */
export function returnToBody(context: ActingContext, input: ReturnInput): Changed {
  return changeStaff(context, input, {
    action: 'STAFF_RETURNED',
    from: input.from,
    days: [{ field: 'from', day: input.from, kind: 'BEGINNING' }],
    record: (tx) => recordReturn(tx, context, input),
  });
}

async function recordReturn(
  tx: Tx,
  { platform }: ActingContext,
  { staffId, departmentId, title, from }: ReturnInput,
): Promise<RecordResult> {
  const last = await tx.departure.findFirst({
    where: { staffId, returnedOn: null },
    orderBy: { onDay: 'desc' },
    select: { ...STORED_DEPARTURE, onDay: true },
  });
  if (last === null) return refuse({ field: 'from', code: 'NOT_AWAY' });
  if (openedDeparture(platform.fieldCipher, last) === 'DECEASED') return refuse({ field: 'from', code: 'NOT_AWAY' });
  if (from < plainDateOf(last.onDay)) return refuse({ field: 'from', code: 'BEFORE_DEPARTURE' });
  await tx.departure.update({
    where: { id: last.id },
    data: { returnedOn: midnightUtcOf(from) },
    select: { id: true },
  });
  await tx.staff.update({ where: { id: staffId }, data: { retiredOn: null }, select: { id: true } });
  const place = await recordMembership(tx, { staffId, departmentId, kind: 'MAIN', from });
  if (!place.ok) return place;
  const post = await recordPost(tx, { staffId, departmentId, title, isLeader: false, isHead: false, from });
  if (!post.ok) return post;
  return recorded({ field: 'retiredOn', before: plainDateOf(last.onDay), after: null });
}
