import { Field, InputType, Int } from 'type-graphql';
import type { SimilarityVerdict } from '@thidua/domain/initiatives';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { SimilarityVerdictEnum } from './similarity.type.ts';

@InputType('ExplainSimilarityInput', { description: 'Tác giả nêu sáng kiến của mình khác ở điểm nào.' })
export class ExplainSimilarityInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => UuidScalar, { description: 'Sáng kiến được so.' })
  readonly otherId!: string;

  @Field(() => Int, { description: 'Phiên bản của cặp đã mở để viết; 0 khi chưa ai nói gì.' })
  readonly version!: number;

  @Field(() => String)
  readonly difference!: string;
}

@InputType('JudgeSimilarityInput', { description: 'Thường trực kết luận về một cặp.' })
export class JudgeSimilarityInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => UuidScalar, { description: 'Sáng kiến được so.' })
  readonly otherId!: string;

  @Field(() => Int, { description: 'Phiên bản của cặp đã mở để kết luận; 0 khi chưa ai nói gì.' })
  readonly version!: number;

  @Field(() => SimilarityVerdictEnum)
  readonly verdict!: SimilarityVerdict;

  @Field(() => String)
  readonly reason!: string;
}
