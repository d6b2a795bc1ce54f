import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { PlainDate, Result } from '@thidua/domain/kernel';
import { Allow } from '../../platform/allow.ts';
import type { Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { resultUnion } from '../../platform/result-union.ts';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import {
  InputProblemsError,
  InvalidTransitionError,
  sharedError,
  StaleRecordError,
  type SharedRefusal,
} from '../../platform/user-error.ts';
import { NumberTakenError } from '../number-register/index.ts';
import {
  DecideSittingInput,
  RecordSittingLineInput,
  RecordSittingPresenceInput,
  SittingsArgs,
  StartSittingInput,
  StepSittingInput,
} from './sitting.input.ts';
import { listSittings, sittingById } from './sitting.queries.ts';
import { SittingConnection, SittingType, VoteRuleType } from './sitting.type.ts';
import { voteRuleFor } from './vote-rule.queries.ts';
import { decideSitting } from './use-cases/decide-sitting.ts';
import { recordLine } from './use-cases/record-line.ts';
import { recordPresence } from './use-cases/record-presence.ts';
import { startSitting } from './use-cases/start-sitting.ts';
import { stepSitting } from './use-cases/step-sitting.ts';

const SittingActResult = resultUnion('InitiativeSittingResult', 'Kết quả một việc với phiên họp.', SittingType, [
  StaleRecordError,
  InvalidTransitionError,
  InputProblemsError,
]);
const DecideSittingResult = resultUnion(
  'DecideInitiativeSittingResult',
  'Kết quả ghi quyết định về một phiên họp.',
  SittingType,
  [StaleRecordError, InvalidTransitionError, InputProblemsError, NumberTakenError],
);
type Answer = Promise<typeof SittingActResult>;

async function answer(context: ActingContext, done: Promise<Result<{ readonly id: string }, SharedRefusal>>): Answer {
  const outcome = await done;
  return outcome.ok ? sittingById(context, outcome.value.id) : sharedError(outcome.error);
}

/** Sittings of the initiative council: who was there, how each initiative was voted on, and the head's decision (law.md c.3). */
@Resolver()
export class SittingResolver {
  @Query(() => SittingConnection, { description: 'Phiên họp Hội đồng sáng kiến của một năm, mới nhất trước.' })
  @Allow('initiative-sitting:read')
  initiativeSittings(
    @Ctx() context: ActingContext,
    @Args(() => SittingsArgs) args: SittingsArgs,
  ): Promise<Page<SittingType>> {
    return listSittings(context, args);
  }

  @Query(() => VoteRuleType, { description: 'Quy tắc biểu quyết lấy sẵn cho phiên họp của một ngày.' })
  @Allow('initiative-sitting:keep')
  initiativeVoteRule(
    @Ctx() context: ActingContext,
    @Arg('heldOn', () => PlainDateScalar) heldOn: PlainDate,
  ): Promise<VoteRuleType> {
    return voteRuleFor(context, heldOn);
  }

  @Query(() => SittingType, { description: 'Một phiên họp Hội đồng sáng kiến.' })
  @Allow('initiative-sitting:read')
  initiativeSitting(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<SittingType> {
    return sittingById(context, id);
  }

  @Mutation(() => SittingActResult, { description: 'Bắt đầu ghi một phiên họp Hội đồng sáng kiến.' })
  @Allow('initiative-sitting:keep')
  startInitiativeSitting(
    @Ctx() context: ActingContext,
    @Arg('input', () => StartSittingInput) input: StartSittingInput,
  ): Answer {
    return answer(context, startSitting(context, input));
  }

  @Mutation(() => SittingActResult, { description: 'Ghi ai có mặt ở phiên họp.' })
  @Allow('initiative-sitting:keep')
  recordSittingPresence(
    @Ctx() context: ActingContext,
    @Arg('input', () => RecordSittingPresenceInput) input: RecordSittingPresenceInput,
  ): Answer {
    return answer(context, recordPresence(context, input));
  }

  @Mutation(() => SittingActResult, { description: 'Ghi biểu quyết một sáng kiến.' })
  @Allow('initiative-sitting:keep')
  recordSittingLine(
    @Ctx() context: ActingContext,
    @Arg('input', () => RecordSittingLineInput) input: RecordSittingLineInput,
  ): Answer {
    return answer(context, recordLine(context, input));
  }

  @Mutation(() => SittingActResult, { description: 'Chốt, mở lại hoặc bỏ một phiên họp.' })
  @Allow('initiative-sitting:keep')
  stepInitiativeSitting(
    @Ctx() context: ActingContext,
    @Arg('input', () => StepSittingInput) input: StepSittingInput,
  ): Answer {
    return answer(context, stepSitting(context, input));
  }

  @Mutation(() => DecideSittingResult, { description: 'Ghi quyết định công nhận các sáng kiến Hội đồng đã thông qua.' })
  @Allow('initiative-sitting:keep')
  async decideInitiativeSitting(
    @Ctx() context: ActingContext,
    @Arg('input', () => DecideSittingInput) input: DecideSittingInput,
  ): Promise<typeof DecideSittingResult> {
    const outcome = await decideSitting(context, input);
    if (outcome.ok) return sittingById(context, outcome.value.id);
    return outcome.error instanceof NumberTakenError ? outcome.error : sharedError(outcome.error);
  }
}
