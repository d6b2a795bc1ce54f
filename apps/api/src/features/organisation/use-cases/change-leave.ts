import type { Tx } from '@thidua/db';
import {
  cleanLine,
  midnightUtcOf,
  plainDateOf,
  type PlainDate,
  type Result,
  type WrittenDay,
} from '@thidua/domain/kernel';
import { dayProblems, leaveProblems } from '@thidua/domain/organisation';
import { LEAVE_NAMES, type LeaveKind } from '@thidua/domain/vocabulary';
import { found } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { changeStaff, type StaffActInput, type StaffRefusal } from './change-staff.ts';
import { recorded, refuse, type RecordResult } from './recorded.ts';

interface LeaveValues {
  readonly kind: LeaveKind;
  readonly from: PlainDate;
  /** Last day; left out while it lasts. */
  readonly to?: PlainDate | null | undefined;
  /** Of a study that has ended: “Khá”, “Giỏi”. */
  readonly result?: string | null | undefined;
}

export type RecordLeaveInput = StaffActInput & LeaveValues;
export type CorrectLeaveInput = RecordLeaveInput & { readonly id: string };
export type RemoveLeaveInput = StaffActInput & { readonly id: string };

type Changed = Promise<Result<{ readonly id: string }, StaffRefusal>>;

/** Writes down a long leave. One at a time: an illness during a study ends the one or the other. */
export function recordLeave(context: ActingContext, input: RecordLeaveInput): Changed {
  return changeStaff(context, input, {
    action: 'LEAVE_RECORDED',
    from: input.from,
    days: daysOf(input),
    record: async (tx) => {
      const checked = await checkedLeave(tx, input, undefined);
      if (!checked.ok) return checked;
      await tx.leave.create({ data: { staffId: input.staffId, ...columnsOf(input) }, select: { id: true } });
      return recorded({ field: 'leave', before: null, after: leaveLine(columnsOf(input)) });
    },
  });
}

/** Corrects kind, days or result of a leave; what it said before stays in the trail. */
export function correctLeave(context: ActingContext, input: CorrectLeaveInput): Changed {
  const { id, staffId, from } = input;
  return changeStaff(context, input, {
    action: 'LEAVE_CORRECTED',
    from,
    days: daysOf(input),
    record: async (tx) => {
      const before = found(await tx.leave.findFirst({ where: { id, staffId } }));
      const checked = await checkedLeave(tx, input, id);
      if (!checked.ok) return checked;
      await tx.leave.update({ where: { id }, data: columnsOf(input), select: { id: true } });
      return recorded({ field: 'leave', before: leaveLine(before), after: leaveLine(columnsOf(input)) });
    },
  });
}

/** Takes a leave back that never was. */
export async function removeLeave(context: ActingContext, input: RemoveLeaveInput): Changed {
  const { id, staffId } = input;
  const { organisationId } = context.actor;
  const row = found(
    await context.db.leave.findFirst({ where: { id, staffId, staff: { organisationId } }, select: { fromDay: true } }),
  );
  return changeStaff(context, input, {
    action: 'LEAVE_REMOVED',
    from: plainDateOf(row.fromDay),
    days: [],
    record: async (tx) => {
      const before = found(await tx.leave.findFirst({ where: { id, staffId } }));
      await tx.leave.delete({ where: { id }, select: { id: true } });
      return recorded({ field: 'leave', before: leaveLine(before), after: null });
    },
  });
}

function daysOf({ from, to }: LeaveValues): readonly WrittenDay[] {
  return [
    { field: 'from', day: from, kind: 'BEGINNING' },
    { field: 'to', day: to, kind: 'LEAVE' },
  ];
}

async function checkedLeave(tx: Tx, input: RecordLeaveInput, ownId: string | undefined): Promise<RecordResult> {
  const { staffId, kind, from } = input;
  const others = await tx.leave.findMany({
    where: { staffId, ...(ownId === undefined ? {} : { id: { not: ownId } }) },
    select: { fromDay: true, toDay: true },
  });
  const draft = { kind, from, to: input.to ?? undefined, result: resultOf(input) ?? undefined };
  const problems = [
    ...dayProblems('from', from),
    ...leaveProblems(
      draft,
      others.map(({ fromDay, toDay }) => ({
        from: plainDateOf(fromDay),
        to: toDay === null ? undefined : plainDateOf(toDay),
      })),
    ),
  ];
  return problems.length > 0 ? refuse(...problems) : recorded();
}

function resultOf({ result }: LeaveValues): string | null {
  const line = cleanLine(result ?? '');
  return line === '' ? null : line;
}

function columnsOf(values: LeaveValues) {
  const { kind, from, to } = values;
  return {
    kind,
    fromDay: midnightUtcOf(from),
    toDay: to == null ? null : midnightUtcOf(to),
    result: resultOf(values),
  };
}

/** A leave on one line of the trail: `Nghỉ thai sản 2021-07-15 – 2022-01-14`. */
function leaveLine({
  kind,
  fromDay,
  toDay,
  result,
}: {
  kind: LeaveKind;
  fromDay: Date;
  toDay: Date | null;
  result: string | null;
}) {
  const to = toDay === null ? '' : plainDateOf(toDay);
  return [`${LEAVE_NAMES[kind]} ${plainDateOf(fromDay)} – ${to}`, result].filter((part) => part !== null).join('; ');
}
