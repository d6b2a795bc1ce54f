import { z } from 'zod';
import {
  BONUS_READINGS,
  BONUS_SETTING,
  BUDGET_LINES,
  fundOn,
  type BonusReading,
  type BudgetLine,
} from '@thidua/domain/bonus';
import { midnightUtcOf, plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import { loader } from '../../platform/loader.ts';

export interface BonusTerms {
  /** Of the year of the day, in đồng. */
  readonly fund: number | undefined;
  /** By grade, of the year of the day, in đồng. */
  readonly payroll: number | undefined;
  readonly budgetLine: BudgetLine | undefined;
  readonly reading: BonusReading | undefined;
}

/** What a body has set about its bonuses, by day: a decision keeps what held when it was issued. */
export const bonusTerms = loader<string, (day: PlainDate) => BonusTerms>(async ({ db }, organisationIds) => {
  const rows = await db.organisationSetting.findMany({
    where: { organisationId: { in: [...organisationIds] }, key: { in: Object.values(BONUS_SETTING) } },
    select: { organisationId: true, key: true, value: true, validFrom: true, validTo: true },
    orderBy: { validFrom: 'asc' },
  });
  return organisationIds.map((organisationId) => (day) => {
    const at = midnightUtcOf(day);
    const held = rows.filter(
      (row) =>
        row.organisationId === organisationId && row.validFrom <= at && (row.validTo === null || row.validTo >= at),
    );
    const heldOf = (key: string) => held.findLast((row) => row.key === key);
    const ofYear = (key: string) => {
      const set = heldOf(key);
      return fundOn(
        day,
        set && { millions: z.int().positive().parse(set.value), validFrom: plainDateOf(set.validFrom) },
      );
    };
    return {
      fund: ofYear(BONUS_SETTING.fund),
      payroll: ofYear(BONUS_SETTING.payroll),
      budgetLine: z.enum(BUDGET_LINES).optional().parse(heldOf(BONUS_SETTING.line)?.value),
      reading: z.enum(BONUS_READINGS).optional().parse(heldOf(BONUS_SETTING.reading)?.value),
    };
  });
});
