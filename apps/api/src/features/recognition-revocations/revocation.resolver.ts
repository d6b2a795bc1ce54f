import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Result } from '@thidua/domain/kernel';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { resultUnion } from '../../platform/result-union.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import {
  InputProblemsError,
  InvalidTransitionError,
  sharedError,
  StaleRecordError,
} from '../../platform/user-error.ts';
import { AwardRevocationActInput } from '../award-revocations/index.ts';
import type { InitiativeRefusal } from '../initiatives/index.ts';
import { NumberTakenError } from '../number-register/index.ts';
import { ProposeRecognitionRevocationInput } from './revocation.input.ts';
import { findRecognitionRevocation, revocationsOfInitiative } from './revocation.queries.ts';
import { RecognitionRevocationType } from './revocation.type.ts';
import { decideRecognitionRevocation } from './use-cases/decide-revocation.ts';
import { proposeRecognitionRevocation } from './use-cases/propose-revocation.ts';

const RecognitionRevocationResult = resultUnion(
  'RecognitionRevocationResult',
  'Kết quả một bước của việc thu hồi công nhận.',
  RecognitionRevocationType,
  [InputProblemsError, InvalidTransitionError, NumberTakenError, StaleRecordError],
);
type Answer = Promise<typeof RecognitionRevocationResult>;

/** The revocation as it stands after a step, or the refusal. */
async function answer(
  context: ActingContext,
  done: Promise<Result<string, InitiativeRefusal | NumberTakenError>>,
): Answer {
  const outcome = await done;
  if (outcome.ok) return findRecognitionRevocation(context, outcome.value);
  return outcome.error instanceof NumberTakenError ? outcome.error : sharedError(outcome.error);
}

@Resolver()
export class RecognitionRevocationResolver {
  @Query(() => [RecognitionRevocationType], {
    description: 'Các lần đề nghị thu hồi công nhận của một sáng kiến mà người xem được biết, mới nhất trước.',
  })
  @Allow('recognition-revocation:read')
  recognitionRevocations(
    @Ctx() context: ActingContext,
    @Arg('initiativeId', () => UuidScalar) initiativeId: string,
  ): Promise<readonly RecognitionRevocationType[]> {
    return revocationsOfInitiative(context, initiativeId);
  }

  @Mutation(() => RecognitionRevocationResult, { description: 'Đề nghị ghi việc thu hồi công nhận theo quyết định.' })
  @Allow('recognition-revocation:propose')
  proposeRecognitionRevocation(
    @Ctx() context: ActingContext,
    @Arg('input', () => ProposeRecognitionRevocationInput) input: ProposeRecognitionRevocationInput,
  ): Answer {
    return answer(context, proposeRecognitionRevocation(context, input));
  }

  @Mutation(() => RecognitionRevocationResult, { description: 'Rút đề nghị thu hồi công nhận chưa xác nhận.' })
  @Allow('recognition-revocation:propose')
  withdrawRecognitionRevocation(
    @Ctx() context: ActingContext,
    @Arg('input', () => AwardRevocationActInput) input: AwardRevocationActInput,
  ): Answer {
    return answer(context, decideRecognitionRevocation(context, 'WITHDRAW', input));
  }

  @Mutation(() => RecognitionRevocationResult, {
    description: 'Xác nhận thu hồi công nhận do người khác đề nghị, không phải sáng kiến của mình.',
  })
  @Allow('recognition-revocation:decide')
  confirmRecognitionRevocation(
    @Ctx() context: ActingContext,
    @Arg('input', () => AwardRevocationActInput) input: AwardRevocationActInput,
  ): Answer {
    return answer(context, decideRecognitionRevocation(context, 'CONFIRM', input));
  }

  @Mutation(() => RecognitionRevocationResult, { description: 'Không xác nhận thu hồi công nhận.' })
  @Allow('recognition-revocation:decide')
  refuseRecognitionRevocation(
    @Ctx() context: ActingContext,
    @Arg('input', () => AwardRevocationActInput) input: AwardRevocationActInput,
  ): Answer {
    return answer(context, decideRecognitionRevocation(context, 'REFUSE', input));
  }
}
