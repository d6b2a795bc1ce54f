import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import { businessToday } from '../../platform/business-clock.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { PlainDateScalar } from '../../platform/scalars/index.ts';
import { decisionBonus } from './bonus.queries.ts';
import { DecisionBonusType } from './bonus.type.ts';
import { DecisionType } from './decision.type.ts';

@Resolver(() => DecisionType)
export class DecisionBonusFields {
  @FieldResolver(() => DecisionBonusType, { description: 'Tiền thưởng của các dòng, cộng lại và từng dòng có căn cứ.' })
  bonus(
    @Root() decision: DecisionType,
    @Arg('issuedOn', () => PlainDateScalar, {
      nullable: true,
      description: 'Với dự thảo: nếu ban hành vào ngày này; trống thì hôm nay.',
    })
    wanted: PlainDate | null,
    @Ctx() context: ActingContext,
  ): Promise<DecisionBonusType> {
    const draftDay = wanted ?? businessToday(context.platform, context.actor);
    const { issuedOn } = decision;
    return decisionBonus(context, decision, issuedOn === null ? draftDay : plainDateOf(issuedOn));
  }
}
