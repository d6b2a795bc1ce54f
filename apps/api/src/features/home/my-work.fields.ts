import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import type { ActingContext } from '../../platform/request-context.ts';
import { FirstStepType } from './first-step.type.ts';
import { firstSteps } from './first-steps.queries.ts';
import { MyWorkType } from './work.type.ts';

@Resolver(() => MyWorkType)
export class MyWorkFields {
  @FieldResolver(() => [FirstStepType], {
    description: 'Các bước chuẩn bị của cơ quan mới; trống với người không phải quản trị.',
  })
  firstSteps(@Ctx() context: ActingContext): Promise<readonly FirstStepType[]> {
    return firstSteps(context);
  }
}
