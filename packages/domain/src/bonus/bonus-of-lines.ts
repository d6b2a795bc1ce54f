import { provision, regimeInForce, rulesUnder, type Citation, type RuleRegime } from '../eligibility/index.ts';
import type { PlainDate } from '../kernel/index.ts';
import { AWARDS, type AwardCode, type NomineeKind } from '../vocabulary/index.ts';
import { baseSalaryOn, type BaseSalary } from './base-salary.ts';
import { bonusMultiple, type BonusMultiple } from './bonus-multiples.ts';
import { USUAL_BONUS_READING, type BonusReading } from './commendation-fund.ts';

/** Hundredths of a person's bonus: a person's own. */
const WHOLE = 100;

/**
 * PAID: gets the amount. HIGHER_TITLE: a higher title of the same decision and period is paid instead (BONUS.3). UP_TO: the law
 * names the most, the body decides. NOT_IN_LAW: the law of the day says nothing of it. PAID_BEFORE: a title as high, of the same
 * period, was paid by an earlier decision; DIFFERENCE: a lower one was, and what is left to the higher one is paid.
 */
export const BONUS_OUTCOMES = ['PAID', 'HIGHER_TITLE', 'UP_TO', 'NOT_IN_LAW', 'PAID_BEFORE', 'DIFFERENCE'] as const;
export type BonusOutcome = (typeof BONUS_OUTCOMES)[number];

export const BONUS_OUTCOME_NAMES = {
  PAID: 'Được thưởng',
  HIGHER_TITLE: 'Thưởng theo danh hiệu cao nhất',
  UP_TO: 'Luật chỉ nêu mức tối đa',
  NOT_IN_LAW: 'Luật không nêu mức thưởng',
  PAID_BEFORE: 'Đã thưởng ở quyết định trước',
  DIFFERENCE: 'Thưởng phần chênh lệch',
} as const satisfies Record<BonusOutcome, string>;

/** One who is rewarded. */
export interface RewardedLine {
  readonly ordinal: number;
  /** The same for lines of one person, collective or household. */
  readonly subject: string;
  readonly subjectKind: NomineeKind;
  readonly award: AwardCode;
  /** The time of its achievement, where that is another than the decision's. */
  readonly ownPeriod?: { readonly from: PlainDate; readonly to: PlainDate } | null | undefined;
}

/** The same for titles of one subject and one period of achievement: of those only the highest is paid (BONUS.3, BONUS.4). */
export function titleKey({ subject, ownPeriod }: Pick<RewardedLine, 'subject' | 'ownPeriod'>): string {
  return ownPeriod === undefined || ownPeriod === null ? subject : `${subject} ${ownPeriod.from} ${ownPeriod.to}`;
}

/** What a subject was paid for titles of the same period, and by which decisions. */
export interface PaidBefore {
  readonly amount: number;
  /** `152/QĐ-SNgV`; several after one another. */
  readonly paper: string;
}

export interface LineBonus {
  readonly ordinal: number;
  readonly outcome: BonusOutcome;
  /** Hundredths of the base salary; undefined where the law says nothing. */
  readonly multiple: number | undefined;
  /** Multiple times base salary, before it is rounded. */
  readonly unrounded: number | undefined;
  /** What is paid, in đồng; 0 for a line that is not paid. */
  readonly amount: number;
  /** What the line would get by itself: told where it is not paid, or as the most. */
  readonly full: number | undefined;
  /** By the other reading of “gấp đôi”; undefined where both give the same or the body has said which it follows. */
  readonly otherReading: number | undefined;
  /** Where a person's rounded bonus was multiplied: that bonus, and how many hundredths of it. */
  readonly multiplied: { readonly personBonus: number; readonly factor: number } | undefined;
  /** The line with the higher title. */
  readonly paidWith: number | undefined;
  /** What earlier decisions paid of titles of the same period, where that is taken off. */
  readonly paidBefore: PaidBefore | undefined;
  readonly citation: Citation;
  /** The text was not read: compare before paying. */
  readonly isUnread: boolean;
}

/** The bonuses of a decision as of the day it is issued. */
export interface DecisionBonus {
  readonly day: PlainDate;
  readonly baseSalary: BaseSalary | undefined;
  readonly lines: readonly LineBonus[];
  readonly total: number;
}

/** Where a regime says how a bonus is reckoned, what several of them are worth together, and from what it is paid. */
export const BONUS_GROUNDS = {
  A: {
    reckoning: provision('DECREE_91', 66, 2),
    several: provision('DECREE_91', 68),
    payer: provision('DECREE_91', 67),
  },
  B1: { reckoning: provision('DECREE_98'), several: provision('DECREE_98'), payer: provision('LAW_2022', 11, 4) },
  B2: {
    reckoning: provision('DECREE_152', 49),
    several: provision('DECREE_152', 49),
    payer: provision('LAW_2022', 11, 4),
  },
} as const satisfies Record<RuleRegime, Readonly<Record<'reckoning' | 'several' | 'payer', Citation>>>;

export function bonusGroundsOn(day: PlainDate): (typeof BONUS_GROUNDS)[RuleRegime] {
  return BONUS_GROUNDS[rulesUnder(regimeInForce(day))];
}

/** Whole tens of thousands of đồng; what is over counts as one more (BONUS.2). */
export const BONUS_STEP = 10_000;

export function roundedBonus(unrounded: number): number {
  return Math.ceil(unrounded / BONUS_STEP) * BONUS_STEP;
}

/**
 * What each line of one decision is worth on the day it is issued. Of several titles of one subject and one period only the highest is
 * paid (BONUS.3), those of earlier decisions of the period too; titles of other periods (BONUS.4) and forms (BONUS.5, BONUS.6) each by
 * themselves. What was paid before is told by the key of a title.
 */
export function bonusesOf(
  lines: readonly RewardedLine[],
  day: PlainDate,
  reading?: BonusReading,
  paidBefore: ReadonlyMap<string, PaidBefore> = new Map(),
): DecisionBonus {
  const regime = rulesUnder(regimeInForce(day));
  const baseSalary = baseSalaryOn(day);
  const alone = lines.map((line) => ({ line, bonus: lineBonus(line, { regime, salary: baseSalary, reading }) }));
  const highest = highestTitles(alone);
  const told = alone.map(({ line, bonus }): LineBonus => {
    if (bonus.outcome !== 'PAID' || AWARDS[line.award].nature !== 'TITLE') return bonus;
    const paidWith = highest.get(titleKey(line));
    if (paidWith === undefined || paidWith === line.ordinal) {
      return lessPaid(bonus, paidBefore.get(titleKey(line)), BONUS_GROUNDS[regime].several);
    }
    return { ...bonus, outcome: 'HIGHER_TITLE', amount: 0, paidWith, citation: BONUS_GROUNDS[regime].several };
  });
  return { day, baseSalary, lines: told, total: told.reduce((sum, { amount }) => sum + amount, 0) };
}

/** Together with what was paid before, no more than the highest title is worth. */
function lessPaid(bonus: LineBonus, paidBefore: PaidBefore | undefined, citation: Citation): LineBonus {
  if (paidBefore === undefined || paidBefore.amount === 0) return bonus;
  const left = bonus.amount - paidBefore.amount;
  return left > 0
    ? { ...bonus, outcome: 'DIFFERENCE', amount: left, paidBefore, citation }
    : { ...bonus, outcome: 'PAID_BEFORE', amount: 0, paidBefore, citation };
}

interface Terms {
  readonly regime: RuleRegime;
  readonly salary: BaseSalary | undefined;
  readonly reading: BonusReading | undefined;
}

function lineBonus({ ordinal, award, subjectKind }: RewardedLine, { regime, salary, reading }: Terms): LineBonus {
  const multiple = bonusMultiple(regime, award, subjectKind);
  if (multiple === undefined || salary === undefined) return unpaid(ordinal, regime, multiple);
  const { isMost, citation, isUnread, factor } = multiple;
  const personBonus = roundedBonus((multiple.personMultiple * salary.amount) / 100);
  const sums = {
    MULTIPLY_FIRST: (multiple.multiple * salary.amount) / 100,
    ROUND_FIRST: factor === WHOLE ? (multiple.multiple * salary.amount) / 100 : (personBonus * factor) / 100,
  } as const satisfies Record<BonusReading, number>;
  const taken = reading ?? USUAL_BONUS_READING;
  const full = roundedBonus(sums[taken]);
  const other = roundedBonus(sums[taken === 'ROUND_FIRST' ? 'MULTIPLY_FIRST' : 'ROUND_FIRST']);
  return {
    ordinal,
    outcome: isMost ? 'UP_TO' : 'PAID',
    multiple: multiple.multiple,
    unrounded: sums[taken],
    amount: isMost ? 0 : full,
    full,
    otherReading: reading !== undefined || other === full ? undefined : other,
    multiplied: taken === 'ROUND_FIRST' && factor !== WHOLE ? { personBonus, factor } : undefined,
    paidWith: undefined,
    paidBefore: undefined,
    citation,
    isUnread,
  };
}

/** The law names no multiple, or no base salary of the day is known. */
function unpaid(ordinal: number, regime: RuleRegime, multiple: BonusMultiple | undefined): LineBonus {
  return {
    ordinal,
    outcome: 'NOT_IN_LAW',
    multiple: multiple?.multiple,
    unrounded: undefined,
    amount: 0,
    full: undefined,
    otherReading: undefined,
    multiplied: undefined,
    paidWith: undefined,
    paidBefore: undefined,
    citation: multiple?.citation ?? BONUS_GROUNDS[regime].reckoning,
    isUnread: multiple?.isUnread ?? false,
  };
}

/** By the key of titles, the line of the one that pays most; the first of equals. */
function highestTitles(
  alone: readonly { readonly line: RewardedLine; readonly bonus: LineBonus }[],
): ReadonlyMap<string, number> {
  const best = new Map<string, { readonly ordinal: number; readonly amount: number }>();
  for (const { line, bonus } of alone) {
    const { ordinal, award } = line;
    if (AWARDS[award].nature !== 'TITLE' || bonus.outcome !== 'PAID') continue;
    const key = titleKey(line);
    const known = best.get(key);
    if (known === undefined || known.amount < bonus.amount) best.set(key, { ordinal, amount: bonus.amount });
  }
  return new Map([...best].map(([key, { ordinal }]) => [key, ordinal]));
}
