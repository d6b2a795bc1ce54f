import { IDLE_PROMISE_MS } from '@thidua/domain/accounts';
import type { PlainDate } from '@thidua/domain/kernel';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { businessToday } from '../../platform/business-clock.ts';
import { unauthenticated } from '../../platform/fault.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import { PlainDateScalar } from '../../platform/scalars/index.ts';
import { organisationLoader } from './account.loaders.ts';
import { closedYearsOf, yearsOf } from './account.queries.ts';
import { OrganisationType, SignInEndType, ViewerType } from './account.type.ts';

@Resolver(() => ViewerType)
export class ViewerFields {
  @FieldResolver(() => OrganisationType)
  organisation(@Root() viewer: ViewerType, @Ctx() context: RequestContext): Promise<OrganisationType> {
    return organisationLoader(context).load(viewer.organisationId);
  }

  @FieldResolver(() => [Int], { description: 'Các năm có phong trào, và năm nay; mới trước.' })
  years(@Root() viewer: ViewerType, @Ctx() context: RequestContext): Promise<readonly number[]> {
    return yearsOf(context, viewer.organisationId);
  }

  @FieldResolver(() => [Int], { description: 'Các năm có phong trào đã tổng kết và khép lại: chỉ xem.' })
  closedYears(@Root() viewer: ViewerType, @Ctx() context: RequestContext): Promise<readonly number[]> {
    return closedYearsOf(context, viewer.organisationId);
  }

  @FieldResolver(() => PlainDateScalar, { description: 'Hôm nay theo đồng hồ của cơ quan.' })
  async today(@Root() viewer: ViewerType, @Ctx() context: RequestContext): Promise<PlainDate> {
    return businessToday(context, await organisationLoader(context).load(viewer.organisationId));
  }

  @FieldResolver(() => Int, {
    description: 'Đồng hồ của cơ quan chạy lệch đồng hồ thật bao nhiêu giây; cơ quan thật là 0.',
  })
  async clockOffsetSeconds(@Root() viewer: ViewerType, @Ctx() context: RequestContext): Promise<number> {
    return (await organisationLoader(context).load(viewer.organisationId)).clockOffsetSeconds;
  }

  @FieldResolver(() => SignInEndType, { description: 'Khi nào lần đăng nhập này hết hiệu lực.' })
  signInEnd(@Ctx() { connection, now }: RequestContext): SignInEndType {
    const { signInEndsAt } = connection;
    if (signInEndsAt === undefined) throw unauthenticated();
    return {
      idleSeconds: IDLE_PROMISE_MS / 1000,
      secondsLeft: Math.max(0, Math.floor((signInEndsAt.valueOf() - now().valueOf()) / 1000)),
    };
  }
}
