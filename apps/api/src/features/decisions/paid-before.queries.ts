import type { Tx } from '@thidua/db';
import { titleKey, type PaidBefore, type RewardedLine } from '@thidua/domain/bonus';
import { documentNumber, isSamePeriod } from '@thidua/domain/decisions';
import { AWARDS } from '@thidua/domain/vocabulary';
import { ownPeriodOf, periodOfColumns } from './proposed-periods.queries.ts';

/** Inside the transaction that issues a decision, or outside of any. */
export type Reading = Pick<Tx, 'decisionLine'>;

interface OfPeriod {
  readonly id: string;
  readonly organisationId: string;
  readonly periodFrom: Date;
  readonly periodTo: Date;
}

/** What earlier decisions of the same achievement period paid these subjects for titles that still stand (BONUS.3). */
export async function paidBeforeOf(
  db: Reading,
  { id, organisationId, periodFrom, periodTo }: OfPeriod,
  lines: readonly RewardedLine[],
): Promise<ReadonlyMap<string, PaidBefore>> {
  const titled = lines.filter(({ award }) => AWARDS[award].nature === 'TITLE');
  if (titled.length === 0) return new Map();
  const among = { in: titled.map(({ subject }) => subject) };
  const rows = await db.decisionLine.findMany({
    where: {
      bonus: { amount: { gt: 0 } },
      awardRecord: { revokedOn: null },
      decision: { organisationId, status: 'ISSUED', id: { not: id } },
      nomination: { OR: [{ staffId: among }, { collectiveId: among }, { otherSubjectId: among }] },
    },
    select: {
      awardCode: true,
      periodFrom: true,
      periodTo: true,
      bonus: { select: { amount: true } },
      decision: { select: { number: true, sign: true, periodFrom: true, periodTo: true } },
      nomination: { select: { staffId: true, collectiveId: true, otherSubjectId: true } },
    },
    orderBy: [{ decision: { issuedAt: 'asc' } }, { ordinal: 'asc' }],
  });
  const common = periodOfColumns({ periodFrom, periodTo });
  const paid = new Map<string, PaidBefore>();
  for (const line of titled) {
    const period = line.ownPeriod ?? common;
    const before = rows.filter(({ awardCode, decision, nomination, ...own }) => {
      const subject = nomination.staffId ?? nomination.collectiveId ?? nomination.otherSubjectId;
      const isTitleOfIt = subject === line.subject && AWARDS[awardCode].nature === 'TITLE';
      return isTitleOfIt && isSamePeriod(ownPeriodOf(own) ?? periodOfColumns(decision), period);
    });
    if (before.length === 0) continue;
    paid.set(titleKey(line), {
      amount: before.reduce((sum, { bonus }) => sum + (bonus?.amount ?? 0), 0),
      paper: before.map(({ decision }) => documentNumber(decision.number ?? 0, decision.sign)).join(', '),
    });
  }
  return paid;
}
