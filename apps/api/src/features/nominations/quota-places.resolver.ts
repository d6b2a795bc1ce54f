import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import { checkedYear } from '../../platform/checked-year.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { yearShown } from '../organisation/index.ts';
import { departmentOfGrid } from './grid-access.ts';
import { quotaPlaces } from './quota-places.queries.ts';
import { QuotaPlaceType } from './quota-places.type.ts';

@Resolver(() => QuotaPlaceType)
export class QuotaPlacesResolver {
  @Query(() => [QuotaPlaceType], {
    description: 'Các hạn mức của năm; kèm hạn mức của một phòng khi nêu phòng mà người xem lập danh sách.',
  })
  @Allow('quota:read')
  async quotaPlaces(
    @Ctx() context: ActingContext,
    @Arg('year', () => Int) year: number,
    @Arg('departmentId', () => UuidScalar, { nullable: true }) departmentId?: string | null,
  ): Promise<readonly QuotaPlaceType[]> {
    const department = departmentId == null ? undefined : await departmentOfGrid(context, year, departmentId);
    const { limits, counted } = await quotaPlaces(context.db, {
      organisationId: context.actor.organisationId,
      year: checkedYear(year),
      day: yearShown(context, year),
      departmentId: department?.id,
    });
    return limits
      .filter(({ rule }) => rule !== 'DIVISION_FIGHTERS' || department !== undefined)
      .map(({ rule, allowed, base, ground, holdsAtSending }) => {
        const places = counted[rule];
        return {
          rule,
          allowed: allowed ?? null,
          base: base ?? null,
          ground: ground ?? null,
          holdsAtSending,
          ...places,
          left: allowed === undefined ? null : allowed - places.nominated,
        };
      });
  }
}
