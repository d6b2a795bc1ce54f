import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
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
  type SharedRefusal,
} from '../../platform/user-error.ts';
import { SavePeerReviewInput, StepPeerReviewInput } from './peer-review.input.ts';
import { peerReviewById, peerReviewOf } from './peer-review.queries.ts';
import { PeerReviewType } from './peer-review.type.ts';
import { savePeerReview } from './use-cases/save-peer-review.ts';
import { stepPeerReview } from './use-cases/step-peer-review.ts';

const PeerReviewResult = resultUnion('PeerReviewResult', 'Kết quả một việc với biên bản bình xét.', PeerReviewType, [
  StaleRecordError,
  InvalidTransitionError,
  InputProblemsError,
]);

interface OfList {
  readonly year: number;
  readonly departmentId: string;
}

async function answer(
  context: ActingContext,
  { year, departmentId }: OfList,
  done: Promise<Result<undefined, SharedRefusal>>,
): Promise<typeof PeerReviewResult> {
  const outcome = await done;
  return outcome.ok ? peerReviewOf(context, year, departmentId) : sharedError(outcome.error);
}

/** The peer review of a division before its list goes out (Luật TĐKT Điều 83, 84): who was there and how each was voted on. */
@Resolver()
export class PeerReviewResolver {
  @Query(() => PeerReviewType, {
    description: 'Biên bản họp bình xét của một danh sách; chưa ai ghi thì là tờ trống có sẵn người và đề nghị.',
  })
  @Allow('peer-review:read')
  peerReviewOfList(
    @Ctx() context: ActingContext,
    @Arg('year', () => Int) year: number,
    @Arg('departmentId', () => UuidScalar) departmentId: string,
  ): Promise<PeerReviewType> {
    return peerReviewOf(context, year, departmentId);
  }

  @Query(() => PeerReviewType, { description: 'Một biên bản họp bình xét.' })
  @Allow('peer-review:read')
  peerReview(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<PeerReviewType> {
    return peerReviewById(context, id);
  }

  @Mutation(() => PeerReviewResult, { description: 'Ghi biên bản họp bình xét.' })
  @Allow('peer-review:keep')
  savePeerReview(
    @Ctx() context: ActingContext,
    @Arg('input', () => SavePeerReviewInput) input: SavePeerReviewInput,
  ): Promise<typeof PeerReviewResult> {
    return answer(context, input, savePeerReview(context, input));
  }

  @Mutation(() => PeerReviewResult, { description: 'Chốt biên bản họp bình xét, hoặc mở lại để sửa, có lý do.' })
  @Allow('peer-review:keep')
  stepPeerReview(
    @Ctx() context: ActingContext,
    @Arg('input', () => StepPeerReviewInput) input: StepPeerReviewInput,
  ): Promise<typeof PeerReviewResult> {
    return answer(context, input, stepPeerReview(context, input));
  }
}
