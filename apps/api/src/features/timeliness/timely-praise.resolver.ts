import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { plainDateOf } from '@thidua/domain/kernel';
import { Allow } from '../../platform/allow.ts';
import { businessToday } from '../../platform/business-clock.ts';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { departmentOn, DepartmentType } from '../organisation/index.ts';
import { timelyPraise } from './timely-praise.queries.ts';
import { PraiseDelayType, TimelyPraiseType } from './timely-praise.type.ts';

/** How soon praise follows what was achieved (plan I.1b; Law on Emulation 2022, article 5, 2a). */
@Resolver()
export class TimelyPraiseResolver {
  @Query(() => TimelyPraiseType, { description: 'Khen thưởng kịp thời của một năm.' })
  @Allow('timely-praise:read')
  timelyPraise(@Ctx() context: ActingContext, @Arg('year', () => Int) year: number): Promise<TimelyPraiseType> {
    return timelyPraise(context, year);
  }
}

@Resolver(() => PraiseDelayType)
export class PraiseDelayFields {
  @FieldResolver(() => DepartmentType, { description: 'Phòng, đơn vị vào ngày quyết định, hoặc hôm nay.' })
  async department(
    @Root() { departmentId, decidedOn }: PraiseDelayType,
    @Ctx() context: ActingContext,
  ): Promise<DepartmentType> {
    const day = decidedOn === null ? businessToday(context, context.actor) : plainDateOf(decidedOn);
    return found(await departmentOn(context, departmentId, day));
  }
}
