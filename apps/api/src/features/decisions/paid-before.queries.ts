import type { Tx } from '@thidua/db';
import type { PaidBefore, RewardedLine } from '@thidua/domain/bonus';
import { documentNumber } from '@thidua/domain/decisions';
import { AWARDS } from '@thidua/domain/vocabulary';

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
      decision: { organisationId, status: 'ISSUED', id: { not: id }, periodFrom, periodTo },
      nomination: { OR: [{ staffId: among }, { collectiveId: among }, { otherSubjectId: among }] },
    },
    select: {
      awardCode: true,
      bonus: { select: { amount: true } },
      decision: { select: { number: true, sign: true } },
      nomination: { select: { staffId: true, collectiveId: true, otherSubjectId: true } },
    },
    orderBy: [{ decision: { issuedAt: 'asc' } }, { ordinal: 'asc' }],
  });
  const paid = new Map<string, PaidBefore>();
  for (const { awardCode, bonus, decision, nomination } of rows) {
    const subject = nomination.staffId ?? nomination.collectiveId ?? nomination.otherSubjectId;
    if (subject === null || bonus === null || AWARDS[awardCode].nature !== 'TITLE') continue;
    const known = paid.get(subject);
    const paper = documentNumber(decision.number ?? 0, decision.sign);
    paid.set(subject, {
      amount: (known?.amount ?? 0) + bonus.amount,
      paper: known === undefined ? paper : `${known.paper}, ${paper}`,
    });
  }
  return paid;
}
