import type { Tx } from '@thidua/db';
import { cleanLine, midnightUtcOf, addDays, type PlainDate } from '@thidua/domain/kernel';
import { changeFrom, dayProblems, fullNameProblems } from '@thidua/domain/organisation';
import { dated } from '../dated-key.ts';
import { recorded, refuse, type RecordResult } from './recorded.ts';

export interface NameInput {
  readonly staffId: string;
  readonly fullName: string;
  /** First day of the name. */
  readonly from: PlainDate;
}

/** A name from a day on: papers of earlier days keep the name of their day. Runs inside the caller's transaction. */
export async function recordName(tx: Tx, { staffId, fullName: typed, from }: NameInput): Promise<RecordResult> {
  const fullName = cleanLine(typed);
  const problems = [...fullNameProblems(fullName), ...dayProblems('from', from)];
  if (problems.length > 0) return refuse(...problems);
  const names = (await tx.staffName.findMany({ where: { staffId } })).map(dated);
  const { ends, replaces, validTo } = changeFrom(names, from);
  const before = ends ?? replaces;
  if (before === undefined) return refuse({ field: 'from', code: 'BEFORE_RECRUITMENT' });
  if (before.fullName === fullName) return refuse({ field: 'fullName', code: 'SAME_AS_BEFORE' });

  if (replaces !== undefined) {
    await tx.staffName.update({ where: { id: replaces.id }, data: { fullName }, select: { id: true } });
  } else {
    await tx.staffName.update({
      where: { id: before.id },
      data: { validTo: midnightUtcOf(addDays(from, -1)) },
      select: { id: true },
    });
    await tx.staffName.create({
      data: {
        staffId,
        fullName,
        validFrom: midnightUtcOf(from),
        validTo: validTo === undefined ? null : midnightUtcOf(validTo),
      },
      select: { id: true },
    });
  }
  return recorded({ field: 'fullName', before: before.fullName, after: fullName });
}
