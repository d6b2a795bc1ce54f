import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Result } from '@thidua/domain/kernel';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { resultUnion } from '../../platform/result-union.ts';
import {
  InputProblemsError,
  InvalidTransitionError,
  sharedError,
  StaleRecordError,
  UserError,
} from '../../platform/user-error.ts';
import {
  NominationActInput,
  nominationOf,
  NominationType,
  PapersMissingError,
  ReportCopiedError,
} from '../nominations/index.ts';
import { ConsultationsOpenError, ObjectionsStandError } from '../consultations/index.ts';
import { AlreadyOverriddenError, NewerRecheckError, NotStoppedError, RecheckStoppedError } from './recheck.errors.ts';
import { OverrideRecheckInput, RecheckActInput } from './recheck.input.ts';
import { confirmEligible } from './use-cases/confirm-eligible.ts';
import { overrideRecheck } from './use-cases/override-recheck.ts';
import { recheckNomination } from './use-cases/recheck-nomination.ts';
import { takeBackOverride } from './use-cases/take-back-override.ts';

const RecheckResult = resultUnion('RecheckNominationResult', 'Kết quả kiểm tra lại.', NominationType, [
  InvalidTransitionError,
]);
const OverrideResult = resultUnion('OverrideRecheckResult', 'Kết quả cho vượt điều kiện.', NominationType, [
  InputProblemsError,
  InvalidTransitionError,
  NotStoppedError,
  NewerRecheckError,
  AlreadyOverriddenError,
]);
const TakeBackResult = resultUnion('TakeBackOverrideResult', 'Kết quả rút việc cho vượt.', NominationType, [
  InvalidTransitionError,
]);

const ConfirmEligibleResult = resultUnion('ConfirmEligibleResult', 'Kết quả thẩm định đủ điều kiện.', NominationType, [
  StaleRecordError,
  InputProblemsError,
  InvalidTransitionError,
  RecheckStoppedError,
  ConsultationsOpenError,
  ObjectionsStandError,
  PapersMissingError,
  ReportCopiedError,
]);

async function answer<E>(context: ActingContext, outcome: Result<string, E>): Promise<NominationType | E> {
  return outcome.ok ? nominationOf(context, outcome.value) : outcome.error;
}

@Resolver(() => NominationType)
export class RecheckResolver {
  @Mutation(() => ConfirmEligibleResult, {
    description: 'Thẩm định xong: đủ điều kiện theo dữ liệu lúc này, trình Hội đồng được.',
  })
  @Allow('nomination:check')
  async confirmNominationEligible(
    @Ctx() context: ActingContext,
    @Arg('input', () => NominationActInput) input: NominationActInput,
  ): Promise<typeof ConfirmEligibleResult> {
    const outcome = await confirmEligible(context, input);
    if (outcome.ok) return nominationOf(context, outcome.value.id);
    if (outcome.error instanceof UserError) return outcome.error;
    return outcome.error.code === 'PAPERS_MISSING'
      ? new PapersMissingError(outcome.error.lines)
      : sharedError(outcome.error);
  }

  @Mutation(() => RecheckResult, { description: 'Kiểm tra lại điều kiện của đề nghị đã gửi theo dữ liệu hôm nay.' })
  @Allow('nomination:recheck')
  async recheckNomination(
    @Ctx() context: ActingContext,
    @Arg('input', () => RecheckActInput) { id }: RecheckActInput,
  ): Promise<typeof RecheckResult> {
    return answer(context, await recheckNomination(context, id));
  }

  @Mutation(() => OverrideResult, {
    description: 'Cho đề nghị đi tiếp dù lần kiểm tra lại có điều kiện không đạt; có căn cứ và lý do.',
  })
  @Allow('nomination:override')
  async overrideNomination(
    @Ctx() context: ActingContext,
    @Arg('input', () => OverrideRecheckInput) input: OverrideRecheckInput,
  ): Promise<typeof OverrideResult> {
    return answer(context, await overrideRecheck(context, input));
  }

  @Mutation(() => TakeBackResult, { description: 'Rút việc cho đề nghị vượt điều kiện; được đến khi có quyết định.' })
  @Allow('nomination:override')
  async takeBackNominationOverride(
    @Ctx() context: ActingContext,
    @Arg('input', () => RecheckActInput) { id }: RecheckActInput,
  ): Promise<typeof TakeBackResult> {
    return answer(context, await takeBackOverride(context, id));
  }
}
