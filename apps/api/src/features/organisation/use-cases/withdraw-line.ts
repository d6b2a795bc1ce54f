import type { Tx } from '@thidua/db';
import { cleanText, midnightUtcOf, type Result } from '@thidua/domain/kernel';
import { filledProblems, withdrawalOf, type CareerDates, type WithdrawnKind } from '@thidua/domain/organisation';
import { found } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { dated } from '../dated-key.ts';
import { changeStaff, type StaffActInput, type StaffRefusal } from './change-staff.ts';
import { recorded, refuse, type RecordResult } from './recorded.ts';

export interface WithdrawLineInput extends StaffActInput {
  readonly kind: WithdrawnKind;
  /** The name, the class, the membership or the post. */
  readonly id: string;
}

interface Line extends CareerDates {
  /** What the line says, for the trail. */
  readonly value: string;
}

/** Under which name the trail keeps the values of each kind. */
const FIELDS = {
  NAME: 'fullName',
  CLASS: 'staffClass',
  PLACE: 'department',
  SECONDMENT: 'secondment',
  ORGANISATION: 'organisation',
  POST: 'post',
} as const satisfies Record<WithdrawnKind, string>;

const MEMBERSHIPS = { PLACE: 'MAIN', SECONDMENT: 'SECONDED', ORGANISATION: 'ORGANISATION' } as const;

/**
 * Takes the newest line of a person's career back: what it had cut off holds on as if it had never been recorded. Always with a
 * reason. A place gives the posts back that ended with the move; the right to head a division is given anew, by who gives rights.
 */
export async function withdrawLine(
  context: ActingContext,
  input: WithdrawLineInput,
): Promise<Result<{ readonly id: string }, StaffRefusal>> {
  const { staffId, kind, id } = input;
  const { organisationId } = context.actor;
  found(await context.db.staff.findFirst({ where: { id: staffId, organisationId }, select: { id: true } }));
  const { validFrom } = found((await linesOf(context.db, kind, staffId)).find((line) => line.id === id));
  return changeStaff(context, input, {
    action: 'STAFF_LINE_WITHDRAWN',
    from: validFrom,
    days: [],
    record: (tx) => takeBack(tx, input),
  });
}

async function takeBack(tx: Tx, { staffId, kind, id, reason }: WithdrawLineInput): Promise<RecordResult> {
  const problems = filledProblems('reason', cleanText(reason ?? '').trim());
  if (problems.length > 0) return refuse(...problems);
  const lines = await linesOf(tx, kind, staffId);
  const wrong = found(lines.find((line) => line.id === id));
  const left = withdrawalOf(kind, lines, wrong);
  if (!left.ok) return refuse({ field: 'id', code: left.error });
  if (isPlace(kind) && (await hasPostsThere(tx, staffId, wrong))) return refuse({ field: 'id', code: 'POST_STANDS' });
  await removeLine(tx, kind, id);
  const ids = left.value.map((line) => line.id);
  const validTo = wrong.validTo === undefined ? null : midnightUtcOf(wrong.validTo);
  await holdOn(tx, kind, ids, validTo);
  if (kind === 'PLACE') await postsHoldOn(tx, staffId, left.value, validTo);
  const transfers = isPlace(kind) ? await takeTransferBack(tx, kind, staffId, wrong) : 0;
  return recorded(
    { field: FIELDS[kind], before: wrong.value, after: left.value[0]?.value ?? null },
    ...(transfers === 0 ? [] : [{ field: 'transferStatus', before: 'RECORDED', after: 'TAKEN_BACK' }]),
  );
}

function isPlace(kind: WithdrawnKind): boolean {
  return kind === 'PLACE' || kind === 'SECONDMENT';
}

async function linesOf(
  db: Pick<Tx, 'staffName' | 'staffClassPeriod' | 'membership' | 'post'>,
  kind: WithdrawnKind,
  staffId: string,
): Promise<readonly Line[]> {
  switch (kind) {
    case 'NAME':
      return (await db.staffName.findMany({ where: { staffId } })).map((row) => ({
        ...dated(row),
        value: row.fullName,
      }));
    case 'CLASS':
      return (await db.staffClassPeriod.findMany({ where: { staffId } })).map((row) => ({
        ...dated(row),
        value: row.staffClass,
      }));
    case 'POST':
      return (await db.post.findMany({ where: { staffId } })).map((row) => ({ ...dated(row), value: row.title }));
    case 'PLACE':
    case 'SECONDMENT':
    case 'ORGANISATION':
      return (await db.membership.findMany({ where: { staffId, kind: MEMBERSHIPS[kind] } })).map((row) => ({
        ...dated(row),
        value: row.departmentId,
      }));
  }
}

/** The transfer or secondment that made the line is no longer carried out: it is found by person, place and first day. Gives how many. */
async function takeTransferBack(
  tx: Tx,
  kind: WithdrawnKind,
  staffId: string,
  { departmentId, validFrom }: Line,
): Promise<number> {
  if (departmentId === undefined) return 0;
  const { count } = await tx.transfer.updateMany({
    where: {
      staffId,
      kind: kind === 'PLACE' ? 'TRANSFER' : 'SECONDMENT',
      status: 'RECORDED',
      toDepartmentId: departmentId,
      effectiveOn: midnightUtcOf(validFrom),
    },
    data: { status: 'TAKEN_BACK', effectiveOn: null, version: { increment: 1 } },
  });
  return count;
}

/** Posts in the department that hold on or after the first day of the line: they are taken back before the place is. */
async function hasPostsThere(tx: Tx, staffId: string, { departmentId, validFrom, validTo }: Line): Promise<boolean> {
  if (departmentId === undefined) return false;
  const until = validTo === undefined ? {} : { lte: midnightUtcOf(validTo) };
  const there = { staffId, departmentId, validFrom: { gte: midnightUtcOf(validFrom), ...until } };
  return (await tx.post.count({ where: there })) > 0;
}

async function removeLine(tx: Tx, kind: WithdrawnKind, id: string): Promise<void> {
  const row = { where: { id }, select: { id: true } } as const;
  switch (kind) {
    case 'NAME':
      await tx.staffName.delete(row);
      return;
    case 'CLASS':
      await tx.staffClassPeriod.delete(row);
      return;
    case 'POST':
      await tx.post.delete(row);
      return;
    case 'PLACE':
    case 'SECONDMENT':
    case 'ORGANISATION':
      await tx.membership.delete(row);
  }
}

async function holdOn(tx: Tx, kind: WithdrawnKind, ids: readonly string[], validTo: Date | null): Promise<void> {
  const rows = { where: { id: { in: [...ids] } }, data: { validTo } };
  switch (kind) {
    case 'NAME':
      await tx.staffName.updateMany(rows);
      return;
    case 'CLASS':
      await tx.staffClassPeriod.updateMany(rows);
      return;
    case 'POST':
      await tx.post.updateMany(rows);
      return;
    case 'PLACE':
    case 'SECONDMENT':
    case 'ORGANISATION':
      await tx.membership.updateMany(rows);
  }
}

/** The posts that ended on the last day of the places given back: they ended with the move. */
async function postsHoldOn(tx: Tx, staffId: string, places: readonly Line[], validTo: Date | null): Promise<void> {
  for (const { departmentId, validTo: lastDay } of places) {
    if (departmentId === undefined || lastDay === undefined) continue;
    await tx.post.updateMany({ where: { staffId, departmentId, validTo: midnightUtcOf(lastDay) }, data: { validTo } });
  }
}
