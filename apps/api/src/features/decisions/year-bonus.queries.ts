import { hasRole } from '@thidua/domain/accounts';
import { bonusesOf, fundStanding, payrollStanding, totalsByBudgetLine, type PaidDecision } from '@thidua/domain/bonus';
import { midnightUtcOf, plainDate, plainDateOf, yearOf, type PlainDate } from '@thidua/domain/kernel';
import type { ActingContext } from '../../platform/request-context.ts';
import { bonusTerms, type BonusTerms } from './bonus-terms.ts';
import { rewardedLines } from './bonus.loaders.ts';
import type { DecisionBonusType, PayrollStandingType, YearBonusType } from './bonus.type.ts';
import { visibleDecisions } from './decision.visibility.ts';

interface Paid extends PaidDecision {
  readonly id: string;
}

/** What each decision issued in a year of the budget pays. */
async function paidInYear(context: ActingContext, year: number): Promise<readonly Paid[]> {
  const { actor, db } = context;
  const days = { gte: midnightUtcOf(plainDate(`${year}-01-01`)), lte: midnightUtcOf(plainDate(`${year}-12-31`)) };
  const issued = await db.decision.findMany({
    where: { AND: [visibleDecisions(actor), { status: 'ISSUED', kind: { not: 'CORRECTION' }, issuedOn: days }] },
    select: { id: true, issuedOn: true, bonus: { select: { total: true, budgetLine: true } } },
  });
  const termsOn = await bonusTerms(context).load(actor.organisationId);
  return Promise.all(
    issued.map(async ({ id, issuedOn, bonus }): Promise<Paid> => {
      if (bonus !== null || issuedOn === null) {
        return { id, budgetLine: bonus?.budgetLine ?? null, total: bonus?.total ?? 0 };
      }
      // Issued before sums were written down.
      const issuedDay = plainDateOf(issuedOn);
      const { total } = bonusesOf(await rewardedLines(context).load(id), issuedDay, termsOn(issuedDay).reading);
      return { id, budgetLine: null, total };
    }),
  );
}

function sumOf(paid: readonly PaidDecision[]): number {
  return paid.reduce((sum, { total }) => sum + total, 0);
}

/** Who prepares, signs or inspects decisions sees the fund and the payroll; others see what is paid. */
function seesFund({ actor }: ActingContext): boolean {
  return hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR');
}

interface Wanted {
  readonly decisionId: string;
  readonly day: PlainDate;
  readonly terms: BonusTerms;
  readonly total: number;
}

/** How the year stands with this decision: beside its fund, and beside a fifth of its payroll. */
export async function yearStanding(
  context: ActingContext,
  { decisionId, day, terms, total }: Wanted,
): Promise<Pick<DecisionBonusType, 'fund' | 'payroll'>> {
  if (!seesFund(context)) return { fund: null, payroll: null };
  const year = yearOf(day);
  const paidOtherwise = sumOf((await paidInYear(context, year)).filter(({ id }) => id !== decisionId));
  const { fund } = terms;
  return {
    fund: fund === undefined ? null : { year, ...fundStanding(fund, paidOtherwise, total) },
    payroll: toldPayroll(day, terms, paidOtherwise + total),
  };
}

function toldPayroll(day: PlainDate, { payroll, fund }: BonusTerms, paid: number): PayrollStandingType {
  const { most, left, isFundBeyond, ground } = payrollStanding(day, { payroll, fund, paid });
  return {
    year: yearOf(day),
    paid,
    payroll: payroll ?? null,
    most: most ?? null,
    left: left ?? null,
    isFundBeyond,
    ground,
  };
}

/** What the decisions issued in a year pay, from which budget lines, and how that stands beside the fund and the payroll. */
export async function yearBonus(context: ActingContext, year: number): Promise<YearBonusType> {
  const paid = await paidInYear(context, year);
  const total = sumOf(paid);
  const lines = totalsByBudgetLine(paid);
  const told = { year, decisions: paid.length, total, lines };
  if (!seesFund(context)) return { ...told, fund: null, payroll: null };
  // What was set for a year holds at its end.
  const day = plainDate(`${year}-12-31`);
  const terms = (await bonusTerms(context).load(context.actor.organisationId))(day);
  return {
    ...told,
    fund: terms.fund === undefined ? null : { year, ...fundStanding(terms.fund, total, 0) },
    payroll: toldPayroll(day, terms, total),
  };
}
