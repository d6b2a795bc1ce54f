import type { Tx } from '@thidua/db';
import { addDays, cleanLine, lengthOf, midnightUtcOf, plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import { changeFrom, dayProblems, overlapping } from '@thidua/domain/organisation';
import type { MembershipKind } from '@thidua/domain/vocabulary';
import { dated } from '../dated-key.ts';
import { isHeadTaken } from './head-taken.ts';
import { lockPlace, placeProblems, type Place } from './lock-place.ts';
import { recorded, refuse, type RecordResult } from './recorded.ts';

export interface MembershipInput {
  readonly staffId: string;
  readonly departmentId: string;
  readonly kind: MembershipKind;
  readonly from: PlainDate;
  /** Last day; left out while it lasts, or until what was recorded for later begins. */
  readonly to?: PlainDate | undefined;
  /** What the person is in a rated organisation: "Bí thư Chi bộ". */
  readonly duty?: string | undefined;
  /** Heads the rated organisation; only one person does on any day. */
  readonly isHead?: boolean | undefined;
}

/**
 * Puts a person into a department from a day on. A main place takes the place of the one that held that day, and ends the posts
 * there; a secondment or a membership of a rated organisation stands beside it. Runs inside the caller's transaction.
 */
export async function recordMembership(tx: Tx, input: MembershipInput): Promise<RecordResult> {
  const { staffId, departmentId, kind, from, to } = input;
  if (to !== undefined && to < from) return refuse({ field: 'to', code: 'END_BEFORE_START' });
  const place = await lockPlace(tx, staffId, departmentId);
  const { recruitedOn } = await tx.staff.findUniqueOrThrow({ where: { id: staffId }, select: { recruitedOn: true } });
  const problems = [
    ...dayProblems('from', from),
    ...(from < plainDateOf(recruitedOn) ? [{ field: 'from', code: 'BEFORE_RECRUITMENT' }] : []),
  ];
  if (problems.length > 0) return refuse(...problems);
  return kind === 'MAIN' ? moveMainPlace(tx, input, place) : joinBeside(tx, input, place);
}

async function moveMainPlace(
  tx: Tx,
  { staffId, departmentId, from, to }: MembershipInput,
  place: Place | undefined,
): Promise<RecordResult> {
  const rows = await tx.membership.findMany({
    where: { staffId, kind: 'MAIN' },
    select: { id: true, departmentId: true, validFrom: true, validTo: true },
  });
  const { ends, replaces, validTo } = changeFrom(rows.map(dated), from);
  const last = to !== undefined && (validTo === undefined || to < validTo) ? to : validTo;
  const problems = placeProblems(place, 'MAIN', from, last);
  if (problems.length > 0) return refuse(...problems);
  const before = ends ?? replaces;
  if (before?.departmentId === departmentId) return refuse({ field: 'departmentId', code: 'SAME_AS_BEFORE' });

  const lastDay = last === undefined ? null : midnightUtcOf(last);
  if (replaces !== undefined) {
    // The row began on this very day: it was written for the wrong department, and so were the posts of that time.
    await tx.membership.update({
      where: { id: replaces.id },
      data: { departmentId, validTo: lastDay },
      select: { id: true },
    });
    await tx.post.updateMany({
      where: { staffId, departmentId: replaces.departmentId, validFrom: { gte: midnightUtcOf(from) } },
      data: { departmentId, isHead: false },
    });
  } else {
    if (ends !== undefined)
      await leavePlace(tx, { staffId, membershipId: ends.id, departmentId: ends.departmentId, from });
    await tx.membership.create({
      data: { staffId, departmentId, kind: 'MAIN', validFrom: midnightUtcOf(from), validTo: lastDay },
      select: { id: true },
    });
  }
  return recorded({ field: 'department', before: before?.departmentId ?? null, after: departmentId });
}

interface Leaving {
  readonly staffId: string;
  readonly membershipId: string;
  readonly departmentId: string;
  /** First day elsewhere. */
  readonly from: PlainDate;
}

async function leavePlace(tx: Tx, { staffId, membershipId, departmentId, from }: Leaving): Promise<void> {
  const validTo = midnightUtcOf(addDays(from, -1));
  await tx.membership.update({ where: { id: membershipId }, data: { validTo }, select: { id: true } });
  const lasting = { validFrom: { lte: validTo }, OR: [{ validTo: null }, { validTo: { gt: validTo } }] };
  await tx.post.updateMany({ where: { staffId, departmentId, ...lasting }, data: { validTo } });
  // Rights follow offices: who leaves a division heads it no more.
  await tx.roleGrant.updateMany({
    where: { role: 'HEAD', departmentId, account: { staffId }, ...lasting },
    data: { validTo },
  });
}

async function joinBeside(tx: Tx, input: MembershipInput, place: Place | undefined): Promise<RecordResult> {
  const { staffId, departmentId, kind, from, to } = input;
  const problems = placeProblems(place, kind, from, to);
  if (problems.length > 0) return refuse(...problems);
  if (kind === 'SECONDED' && to === undefined) return refuse({ field: 'to', code: 'REQUIRED' });
  if (kind === 'ORGANISATION') return takeDuty(tx, input);
  const rows = await tx.membership.findMany({
    where: { staffId, kind },
    select: { validFrom: true, validTo: true },
  });
  if (overlapping(rows.map(dated), from, to).length > 0) return refuse({ field: 'from', code: 'ALREADY_MEMBER' });
  await tx.membership.create({
    data: {
      staffId,
      departmentId,
      kind,
      validFrom: midnightUtcOf(from),
      validTo: to === undefined ? null : midnightUtcOf(to),
    },
    select: { id: true },
  });
  return recorded({ field: 'secondment', before: null, after: departmentId });
}

/**
 * Joins a rated organisation, or takes up another duty there: what the person was until then ends on the day before. The same
 * again is no change.
 */
async function takeDuty(tx: Tx, input: MembershipInput): Promise<RecordResult> {
  const { staffId, departmentId, from, to, isHead = false } = input;
  const duty = cleanLine(input.duty ?? '') === '' ? null : cleanLine(input.duty ?? '');
  if (duty !== null && lengthOf(duty) > DUTY_MAX) {
    return refuse({ field: 'duty', code: 'TOO_LONG', limit: DUTY_MAX, actual: lengthOf(duty) });
  }
  const rows = (await tx.membership.findMany({ where: { staffId, departmentId, kind: 'ORGANISATION' } })).map(dated);
  const touched = overlapping(rows, from, to);
  const held = touched.find(({ validFrom }) => validFrom <= from);
  const isSame = held?.duty === duty && held.isHead === isHead;
  if (touched.some((row) => row !== held) || isSame) return refuse({ field: 'from', code: 'ALREADY_MEMBER' });
  if (isHead && (await isHeadTaken(tx, input))) return refuse({ field: 'isHead', code: 'HEAD_TAKEN' });

  const last = to ?? held?.validTo;
  const values = { duty, isHead, validTo: last === undefined ? null : midnightUtcOf(last) };
  if (held?.validFrom === from) {
    await tx.membership.update({ where: { id: held.id }, data: values, select: { id: true } });
  } else {
    if (held !== undefined) {
      const validTo = midnightUtcOf(addDays(from, -1));
      await tx.membership.update({ where: { id: held.id }, data: { validTo }, select: { id: true } });
    }
    await tx.membership.create({
      data: { staffId, departmentId, kind: 'ORGANISATION', ...values, validFrom: midnightUtcOf(from) },
      select: { id: true },
    });
  }
  // A membership outlasts the term of a duty.
  if (held !== undefined && to !== undefined && (held.validTo === undefined || held.validTo > to)) {
    const isSameRow = held.validFrom === from;
    await tx.membership.create({
      data: {
        staffId,
        departmentId,
        kind: 'ORGANISATION',
        duty: isSameRow ? null : held.duty,
        isHead: isSameRow ? false : held.isHead,
        validFrom: midnightUtcOf(addDays(to, 1)),
        validTo: held.validTo === undefined ? null : midnightUtcOf(held.validTo),
      },
      select: { id: true },
    });
  }
  return recorded(
    { field: 'organisation', before: held === undefined ? null : departmentId, after: departmentId },
    ...((held?.duty ?? null) === duty ? [] : [{ field: 'organisationDuty', before: held?.duty ?? null, after: duty }]),
    ...((held?.isHead ?? false) === isHead
      ? []
      : [{ field: 'headsOrganisation', before: held?.isHead ?? false, after: isHead }]),
  );
}

const DUTY_MAX = 200;
