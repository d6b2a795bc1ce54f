import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { sharedError } from '../../platform/user-error.ts';
import { initiativeSimilarity } from './initiative-similarity.ts';
import { ExplainSimilarityInput, JudgeSimilarityInput } from './similarity.input.ts';
import { SimilarityActResult } from './similarity.result.ts';
import { InitiativeSimilarityType } from './similarity.type.ts';
import { explainSimilarity } from './use-cases/explain-similarity.ts';
import { judgeSimilarity } from './use-cases/judge-similarity.ts';

@Resolver(() => InitiativeSimilarityType)
export class SimilarityResolver {
  @Query(() => InitiativeSimilarityType, {
    description: 'Sáng kiến này giống những sáng kiến nào; chỉ dành cho tác giả và Thường trực.',
  })
  @Allow('initiative:compare')
  initiativeSimilarity(
    @Ctx() context: ActingContext,
    @Arg('id', () => UuidScalar) id: string,
  ): Promise<InitiativeSimilarityType> {
    return initiativeSimilarity(context, id);
  }

  @Mutation(() => SimilarityActResult, { description: 'Tác giả nêu sáng kiến của mình khác ở điểm nào.' })
  @Allow('initiative:edit')
  async explainSimilarity(
    @Ctx() context: ActingContext,
    @Arg('input', () => ExplainSimilarityInput) input: ExplainSimilarityInput,
  ): Promise<typeof SimilarityActResult> {
    const outcome = await explainSimilarity(context, input);
    return outcome.ok ? initiativeSimilarity(context, outcome.value.id) : sharedError(outcome.error);
  }

  @Mutation(() => SimilarityActResult, { description: 'Thường trực kết luận về một cặp giống nhau, có lý do.' })
  @Allow('initiative:receive')
  async judgeSimilarity(
    @Ctx() context: ActingContext,
    @Arg('input', () => JudgeSimilarityInput) input: JudgeSimilarityInput,
  ): Promise<typeof SimilarityActResult> {
    const outcome = await judgeSimilarity(context, input);
    return outcome.ok ? initiativeSimilarity(context, outcome.value.id) : sharedError(outcome.error);
  }
}
