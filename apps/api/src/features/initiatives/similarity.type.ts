import { Field, Int, ObjectType } from 'type-graphql';
import {
  COMPARED_TEXTS,
  SIMILARITY_ACTS,
  SIMILARITY_VERDICTS,
  type ComparedText,
  type SimilarityAct,
  type SimilarityVerdict,
} from '@thidua/domain/initiatives';
import { enumOf } from '../../platform/enum-of.ts';
import { DateTimeScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { InitiativeType } from './initiative.type.ts';

const ComparedTextEnum = enumOf(COMPARED_TEXTS, 'ComparedText', 'Phần của đơn được so.');
const SimilarityActEnum = enumOf(SIMILARITY_ACTS, 'SimilarityAct', 'Việc làm được với các cặp giống.');
export const SimilarityVerdictEnum = enumOf(
  SIMILARITY_VERDICTS,
  'SimilarityVerdict',
  'Kết luận: trùng, không trùng, kế thừa.',
);

@ObjectType('PassagePart', { description: 'Một khúc chữ của một đoạn.' })
export class PassagePartType {
  @Field(() => String)
  readonly text!: string;

  @Field(() => Boolean, { description: 'Có ở cả hai đoạn.' })
  readonly isShared!: boolean;
}

@ObjectType('PassageSide', { description: 'Một đoạn ở một bên, kèm vài chữ trước và sau.' })
export class PassageSideType {
  @Field(() => ComparedTextEnum, { description: 'Phần của đơn có đoạn này.' })
  readonly name!: ComparedText;

  @Field(() => [PassagePartType])
  readonly parts!: readonly PassagePartType[];

  @Field(() => Boolean, { description: 'Trước đoạn này còn chữ.' })
  readonly isCutBefore!: boolean;

  @Field(() => Boolean, { description: 'Sau đoạn này còn chữ.' })
  readonly isCutAfter!: boolean;
}

@ObjectType('Passage', { description: 'Hai đoạn giống nhau, đặt cạnh nhau.' })
export class PassageType {
  @Field(() => PassageSideType)
  readonly own!: PassageSideType;

  @Field(() => PassageSideType)
  readonly other!: PassageSideType;
}

@ObjectType('SimilarInitiative', { description: 'Một sáng kiến khác có nội dung giống, và điều hai bên đã nói về nó.' })
export class SimilarInitiativeType {
  @Field(() => InitiativeType, { description: 'Sáng kiến được so; chỉ gồm sáng kiến người xem được thấy.' })
  readonly initiative!: InitiativeType;

  @Field(() => Int, { description: 'Phần giống, tính trên bản ngắn hơn; phần vạn.' })
  readonly shareBasisPoints!: number;

  @Field(() => [PassageType], { description: 'Các đoạn giống, dài trước.' })
  readonly passages!: readonly PassageType[];

  @Field(() => Int, { description: 'Tăng sau mỗi lần nêu điểm khác hay kết luận; 0 khi chưa ai nói gì.' })
  readonly version!: number;

  @Field(() => String, { description: 'Tác giả nêu điểm khác; rỗng khi chưa nêu.' })
  readonly difference!: string;

  @Field(() => SimilarityVerdictEnum, {
    nullable: true,
    description: 'Kết luận của Thường trực; không có khi chưa kết luận hoặc nội dung đã đổi.',
  })
  readonly verdict!: SimilarityVerdict | null;

  @Field(() => String, { description: 'Lý do của kết luận.' })
  readonly reason!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly judgedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Người kết luận.' })
  readonly judgedBy!: string | null;

  @Field(() => Boolean, { description: 'Đã kết luận, nhưng sau đó nội dung đã đổi.' })
  readonly isOutdated!: boolean;
}

@ObjectType('InitiativeSimilarity', {
  description: 'Nội dung của một sáng kiến giống những sáng kiến nào của mọi năm.',
})
export class InitiativeSimilarityType {
  @Field(() => UuidScalar, { description: 'Mã của sáng kiến.' })
  readonly id!: string;

  @Field(() => Int, { description: 'Từ phần giống này thì phải giải trình và kết luận; phần vạn.' })
  readonly threshold!: number;

  @Field(() => String, { nullable: true, description: 'Văn bản quy định mức này; không có khi cơ quan chưa đặt.' })
  readonly thresholdGround!: string | null;

  @Field(() => Boolean, {
    description: 'So với mọi sáng kiến đã nộp; nếu không thì với thư viện và của chính người xem.',
  })
  readonly seesAll!: boolean;

  @Field(() => [SimilarInitiativeType], { description: 'Giống nhiều trước.' })
  readonly matches!: readonly SimilarInitiativeType[];

  @Field(() => [SimilarityActEnum], { description: 'Việc người xem được làm ngay bây giờ.' })
  readonly viewerCan!: readonly SimilarityAct[];
}
