import { bonusesOf, bonusGroundsOn, BUDGET_LINE_NAMES, type LineBonus, type RewardedLine } from '@thidua/domain/bonus';
import { cite } from '@thidua/domain/eligibility';
import type { PlainDate } from '@thidua/domain/kernel';
import type { ActingContext } from '../../platform/request-context.ts';
import { bonusTerms, type BonusTerms } from './bonus-terms.ts';
import { recoveredOf, rewardedLines } from './bonus.loaders.ts';
import type { BonusLineType, DecisionBonusType } from './bonus.type.ts';
import { frozenBonus, type FrozenBonus } from './frozen-bonus.queries.ts';
import { paidBeforeOf, type Reading } from './paid-before.queries.ts';
import { yearStanding } from './year-bonus.queries.ts';

interface OfDecision {
  readonly id: string;
  readonly organisationId: string;
  readonly periodFrom: Date;
  readonly periodTo: Date;
}

/**
 * What the lines of a decision are paid, and what of the fund is left after it: as written down when it was issued, or of a draft
 * as it would be if it were of that day.
 */
export async function decisionBonus(
  context: ActingContext,
  decision: Omit<OfDecision, 'organisationId'>,
  day: PlainDate,
): Promise<DecisionBonusType> {
  const { id } = decision;
  const { organisationId } = context.actor;
  const frozen = await frozenBonus(context).load(id);
  const terms = (await bonusTerms(context).load(organisationId))(day);
  const rewarded = await rewardedLines(context).load(id);
  const bonus = frozen ?? (await reckonedBonus(context.db, { ...decision, organisationId }, rewarded, day, terms));
  const recovered = await recoveredOf(context).load(id);
  const lines = bonus.lines.map((line): BonusLineType => ({
    ...line,
    toRecover: recovered.has(line.ordinal) ? line.amount : 0,
  }));
  const { total } = bonus;
  return {
    ...bonus,
    day,
    lines,
    isFrozen: frozen !== undefined,
    toRecover: lines.reduce((sum, { toRecover }) => sum + toRecover, 0),
    ...(await yearStanding(context, { decisionId: id, day, terms, total })),
  };
}

/** By the law, the base salary and the settings of the day, less what earlier decisions paid for titles of the same period. */
export async function reckonedBonus(
  db: Reading,
  decision: OfDecision,
  rewarded: readonly RewardedLine[],
  day: PlainDate,
  terms: BonusTerms,
): Promise<FrozenBonus> {
  const paidBefore = await paidBeforeOf(db, decision, rewarded);
  const { baseSalary, lines, total } = bonusesOf(rewarded, day, terms.reading, paidBefore);
  const { reckoning, payer } = bonusGroundsOn(day);
  return {
    baseSalary: baseSalary?.amount ?? null,
    baseSalaryGround: baseSalary === undefined ? null : cite(baseSalary.citation),
    reckoningGround: cite(reckoning),
    payerGround: cite(payer),
    budgetLine: terms.budgetLine === undefined ? null : BUDGET_LINE_NAMES[terms.budgetLine],
    total,
    lines: lines.map(told),
  };
}

function told({ multiplied, paidBefore, ...line }: LineBonus): FrozenBonus['lines'][number] {
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
    paidBefore: paidBefore?.amount ?? null,
    paidBeforePaper: paidBefore?.paper ?? null,
    personBonus: multiplied?.personBonus ?? null,
    factor: multiplied?.factor ?? null,
    citation: cite(line.citation),
  };
}
