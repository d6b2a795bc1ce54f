import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { NominationActInput } from './nomination.input.ts';
import { sharedError } from '../../platform/user-error.ts';
import { nominationAnswer, nominationOf } from './nomination.loaders.ts';
import { CheckNominationAgainResult, NominationActResult } from './nomination.result.ts';
import { QuotaFullError } from './quota-places.type.ts';
import { checkNominationAgain, findNominationIneligible } from './use-cases/check-nomination.ts';

/** What the check of a received line concludes; that it is eligible is concluded with a recheck, in `rechecks`. */
@Resolver()
export class NominationCheckResolver {
  @Mutation(() => NominationActResult, { description: 'Thẩm định xong: không đủ điều kiện, có lý do.' })
  @Allow('nomination:check')
  async findNominationIneligible(
    @Ctx() context: ActingContext,
    @Arg('input', () => NominationActInput) input: NominationActInput,
  ): Promise<typeof NominationActResult> {
    return nominationAnswer(context, await findNominationIneligible(context, input));
  }

  @Mutation(() => CheckNominationAgainResult, {
    description: 'Thẩm định lại một đề nghị chưa vào chương trình họp; hạn mức phải còn chỗ.',
  })
  @Allow('nomination:check')
  async checkNominationAgain(
    @Ctx() context: ActingContext,
    @Arg('input', () => NominationActInput) input: NominationActInput,
  ): Promise<typeof CheckNominationAgainResult> {
    const outcome = await checkNominationAgain(context, input);
    if (outcome.ok) return nominationOf(context, outcome.value.id);
    return outcome.error.code === 'QUOTA_FULL' ? new QuotaFullError(outcome.error.quotas) : sharedError(outcome.error);
  }
}
