import { hasRole } from '@thidua/domain/accounts';
import { bonusesOf, BUDGET_LINE_NAMES, bonusGroundsOn, fundStanding, type LineBonus } from '@thidua/domain/bonus';
import { cite } from '@thidua/domain/eligibility';
import { midnightUtcOf, plainDate, plainDateOf, yearOf, type PlainDate } from '@thidua/domain/kernel';
import type { ActingContext } from '../../platform/request-context.ts';
import { bonusTerms } from './bonus-terms.ts';
import { rewardedLines } from './bonus.loaders.ts';
import type { BonusLineType, CommendationFundType, DecisionBonusType } from './bonus.type.ts';

/** What the lines of a decision are paid if it is of that day, and what of the fund is left after it. */
export async function decisionBonus(
  context: ActingContext,
  decisionId: string,
  day: PlainDate,
): Promise<DecisionBonusType> {
  const terms = (await bonusTerms(context).load(context.actor.organisationId))(day);
  const bonus = bonusesOf(await rewardedLines(context).load(decisionId), day, terms.reading);
  const { baseSalary, lines, total } = bonus;
  const { reckoning, payer } = bonusGroundsOn(day);
  return {
    day,
    baseSalary: baseSalary?.amount ?? null,
    baseSalaryGround: baseSalary === undefined ? null : cite(baseSalary.citation),
    reckoningGround: cite(reckoning),
    payerGround: cite(payer),
    budgetLine: terms.budgetLine === undefined ? null : BUDGET_LINE_NAMES[terms.budgetLine],
    total,
    lines: lines.map(told),
    fund: terms.fund === undefined ? null : await standing(context, { decisionId, day, amount: terms.fund, total }),
  };
}

interface Wanted {
  readonly decisionId: string;
  readonly day: PlainDate;
  readonly amount: number;
  readonly total: number;
}

/** Who prepares, signs or inspects decisions sees the fund; others see what is paid. */
async function standing(
  context: ActingContext,
  { decisionId, day, amount, total }: Wanted,
): Promise<CommendationFundType | null> {
  const { actor, db } = context;
  if (!hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR')) return null;
  const year = yearOf(day);
  const issued = await db.decision.findMany({
    where: {
      organisationId: actor.organisationId,
      status: 'ISSUED',
      id: { not: decisionId },
      issuedOn: { gte: midnightUtcOf(plainDate(`${year}-01-01`)), lte: midnightUtcOf(plainDate(`${year}-12-31`)) },
    },
    select: { id: true, issuedOn: true },
  });
  const termsOn = await bonusTerms(context).load(actor.organisationId);
  const lines = await rewardedLines(context).loadMany(issued.map(({ id }) => id));
  const paidOtherwise = issued.reduce((sum, { issuedOn }, at) => {
    const own = lines[at];
    if (issuedOn === null || own === undefined) return sum;
    if (own instanceof Error) throw own;
    const issuedDay = plainDateOf(issuedOn);
    return sum + bonusesOf(own, issuedDay, termsOn(issuedDay).reading).total;
  }, 0);
  return { year, ...fundStanding(amount, paidOtherwise, total) };
}

function told({ multiplied, ...line }: LineBonus): BonusLineType {
  return {
    ordinal: line.ordinal,
    outcome: line.outcome,
    amount: line.amount,
    isUnread: line.isUnread,
    multiple: line.multiple ?? null,
    unrounded: line.unrounded ?? null,
    full: line.full ?? null,
    otherReading: line.otherReading ?? null,
    paidWith: line.paidWith ?? null,
    personBonus: multiplied?.personBonus ?? null,
    factor: multiplied?.factor ?? null,
    citation: cite(line.citation),
  };
}
