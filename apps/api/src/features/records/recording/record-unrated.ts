import type { Tx } from '@thidua/db';
import type { UnratedReason } from '@thidua/domain/records';
import type { SubjectKind } from '@thidua/domain/vocabulary';

interface SubjectYear {
  readonly subjectId: string;
  readonly year: number;
}
export interface UnratedInput extends SubjectYear {
  readonly reason: UnratedReason;
}

/**
 * Writes why people, or collectives, have no rating in a year; a rating or another reason that stood there goes. Ids in the order
 * given; three statements, however many. The subjects are the caller's to check. Runs in the caller's transaction.
 */
export async function recordUnrated(
  tx: Tx,
  organisationId: string,
  subject: SubjectKind,
  inputs: readonly UnratedInput[],
): Promise<readonly { readonly id: string }[]> {
  if (inputs.length === 0) return [];
  await clearYears(tx, organisationId, subject, inputs);
  return tx.unratedYear.createManyAndReturn({
    data: inputs.map(({ subjectId, year, reason }) => ({
      organisationId,
      year,
      reason,
      ...(subject === 'PERSON' ? { staffId: subjectId } : { departmentId: subjectId }),
    })),
    select: { id: true },
  });
}

/** Leaves no data for years of people, or collectives: neither a rating nor a reason why there is none. Two statements. */
export async function clearYears(
  tx: Tx,
  organisationId: string,
  subject: SubjectKind,
  years: readonly SubjectYear[],
): Promise<void> {
  if (years.length === 0) return;
  if (subject === 'PERSON') {
    const where = { organisationId, OR: years.map(({ subjectId, year }) => ({ staffId: subjectId, year })) };
    await tx.annualRating.deleteMany({ where });
    await tx.unratedYear.deleteMany({ where });
    return;
  }
  const where = { organisationId, OR: years.map(({ subjectId, year }) => ({ departmentId: subjectId, year })) };
  await tx.departmentRating.deleteMany({ where });
  await tx.unratedYear.deleteMany({ where });
}
