import type { Tx } from '@thidua/db';
import { addDays, midnightUtcOf, type PlainDate } from '@thidua/domain/kernel';
import { changeFrom, dayProblems } from '@thidua/domain/organisation';
import type { StaffClass } from '@thidua/domain/vocabulary';
import { dated } from '../dated-key.ts';
import { recorded, refuse, type RecordResult } from './recorded.ts';

export interface ClassInput {
  readonly staffId: string;
  readonly staffClass: StaffClass;
  readonly from: PlainDate;
}

/**
 * A class from a day on. The day of recruitment stays: a contract that leads into the civil service without a break adds up
 * (Luật Thi đua, Khen thưởng Điều 24).
 */
export async function recordClass(tx: Tx, { staffId, staffClass, from }: ClassInput): Promise<RecordResult> {
  const problems = dayProblems('from', from);
  if (problems.length > 0) return refuse(...problems);
  const { ends, replaces, validTo } = changeFrom(await periodsOf(tx, staffId), from);
  const before = ends ?? replaces;
  if (before === undefined) return refuse({ field: 'from', code: 'BEFORE_RECRUITMENT' });
  if (before.staffClass === staffClass) return refuse({ field: 'staffClass', code: 'SAME_AS_BEFORE' });

  if (replaces !== undefined) {
    await tx.staffClassPeriod.update({ where: { id: replaces.id }, data: { staffClass }, select: { id: true } });
  } else {
    await tx.staffClassPeriod.update({
      where: { id: before.id },
      data: { validTo: midnightUtcOf(addDays(from, -1)) },
      select: { id: true },
    });
    await tx.staffClassPeriod.create({
      data: {
        staffId,
        staffClass,
        validFrom: midnightUtcOf(from),
        validTo: validTo === undefined ? null : midnightUtcOf(validTo),
      },
      select: { id: true },
    });
  }
  return recorded({ field: 'staffClass', before: before.staffClass, after: staffClass });
}

async function periodsOf(tx: Tx, staffId: string) {
  const periods = await tx.staffClassPeriod.findMany({ where: { staffId } });
  return (periods.length > 0 ? periods : [await firstPeriod(tx, staffId)]).map(dated);
}

/** Somebody entered without periods is of the present class since the first day. */
async function firstPeriod(tx: Tx, staffId: string) {
  const { staffClass, recruitedOn } = await tx.staff.findUniqueOrThrow({
    where: { id: staffId },
    select: { staffClass: true, recruitedOn: true },
  });
  return tx.staffClassPeriod.create({ data: { staffId, staffClass, validFrom: recruitedOn } });
}
