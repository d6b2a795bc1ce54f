import { Arg, Args, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { RegistrationOutcomesArgs } from './outcome.input.ts';
import { listOutcomes, outcomeFigures } from './outcome.queries.ts';
import {
  RegistrationOutcomeConnection,
  RegistrationOutcomeFiguresType,
  type RegistrationOutcomeType,
} from './outcome.type.ts';

@Resolver()
export class RegistrationOutcomeResolver {
  @Query(() => RegistrationOutcomeConnection, {
    description: 'Đăng ký so với kết quả năm của từng cá nhân, tập thể, trong phạm vi người xem được thấy.',
  })
  @Allow('registration:read')
  registrationOutcomes(
    @Ctx() context: ActingContext,
    @Args(() => RegistrationOutcomesArgs) args: RegistrationOutcomesArgs,
  ): Promise<Page<RegistrationOutcomeType>> {
    return listOutcomes(context, args);
  }

  @Query(() => RegistrationOutcomeFiguresType, {
    description: 'Đăng ký so với kết quả năm, gộp thành số theo phòng, đơn vị.',
  })
  @Allow('registration:read')
  registrationOutcomeFigures(
    @Ctx() context: ActingContext,
    @Arg('year', () => Int) year: number,
  ): Promise<RegistrationOutcomeFiguresType> {
    return outcomeFigures(context, year);
  }
}
