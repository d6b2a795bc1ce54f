import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { bonusesOf, bonusGroundsOn, type LineBonus } from '@thidua/domain/bonus';
import { cite } from '@thidua/domain/eligibility';
import { plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import { businessToday } from '../../platform/business-clock.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { PlainDateScalar } from '../../platform/scalars/index.ts';
import { rewardedLines } from './bonus.loaders.ts';
import { DecisionBonusType, type BonusLineType } from './bonus.type.ts';
import { DecisionType } from './decision.type.ts';

@Resolver(() => DecisionType)
export class DecisionBonusFields {
  @FieldResolver(() => DecisionBonusType, { description: 'Tiền thưởng của các dòng, cộng lại và từng dòng có căn cứ.' })
  async bonus(
    @Root() { id, issuedOn }: DecisionType,
    @Arg('issuedOn', () => PlainDateScalar, {
      nullable: true,
      description: 'Với dự thảo: nếu ban hành vào ngày này; trống thì hôm nay.',
    })
    wanted: PlainDate | null,
    @Ctx() context: ActingContext,
  ): Promise<DecisionBonusType> {
    const day = issuedOn === null ? (wanted ?? businessToday(context.platform, context.actor)) : plainDateOf(issuedOn);
    const { baseSalary, lines, total } = bonusesOf(await rewardedLines(context).load(id), day);
    const { reckoning, payer } = bonusGroundsOn(day);
    return {
      day,
      baseSalary: baseSalary?.amount ?? null,
      baseSalaryGround: baseSalary === undefined ? null : cite(baseSalary.citation),
      reckoningGround: cite(reckoning),
      payerGround: cite(payer),
      total,
      lines: lines.map(told),
    };
  }
}

function told({ multiple, unrounded, full, otherReading, paidWith, citation, ...line }: LineBonus): BonusLineType {
  return {
    ...line,
    multiple: multiple ?? null,
    unrounded: unrounded ?? null,
    full: full ?? null,
    otherReading: otherReading ?? null,
    paidWith: paidWith ?? null,
    citation: cite(citation),
  };
}
