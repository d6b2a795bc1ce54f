import type { Tx } from '@thidua/db';
import type { BlockAwardChoiceType } from './award.type.ts';

/** A block decides in the year after: what was given then for the year of the sheet may be meant. */
const YEARS_AFTER = 1;

/** The awards in the body's own register that a member of a sheet may have been given for its place: those of a division. */
export async function awardChoices(
  db: Pick<Tx, 'blockEntry' | 'awardRecord'>,
  entryId: string,
): Promise<readonly BlockAwardChoiceType[]> {
  const entry = await db.blockEntry.findUniqueOrThrow({
    where: { id: entryId },
    select: { member: { select: { departmentId: true } }, sheet: { select: { pact: { select: { year: true } } } } },
  });
  const { departmentId } = entry.member;
  if (departmentId === null) return [];
  const { year } = entry.sheet.pact;
  return db.awardRecord.findMany({
    where: { departmentId, revokedOn: null, year: { gte: year, lte: year + YEARS_AFTER } },
    select: { id: true, awardCode: true, year: true, decisionNumber: true, decidedOn: true, decidedBy: true },
    orderBy: [{ decidedOn: 'desc' }, { id: 'asc' }],
  });
}
