import { Field, ObjectType } from 'type-graphql';
import type { Outcome } from '@thidua/domain/eligibility';
import { OutcomeEnum } from '../eligibility/index.ts';

@ObjectType('AwardCondition', {
  description: 'Một điều kiện của luật khi đề nghị khen thưởng cho cả cơ quan; không nói về từng người.',
})
export class AwardConditionType {
  @Field(() => String, {
    nullable: true,
    description: 'Trường hợp của luật mà điều kiện thuộc về, đạt một trường hợp là đủ; rỗng với điều kiện chung.',
  })
  readonly way!: string | null;

  @Field(() => String, { description: 'Mã điều kiện.' })
  readonly rule!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => OutcomeEnum)
  readonly outcome!: Outcome;

  @Field(() => String, { description: 'Dữ kiện hiện có, hoặc điều còn thiếu, viết thành câu.' })
  readonly fact!: string;

  @Field(() => [String], { description: 'Điều, khoản, văn bản.' })
  readonly citations!: readonly string[];
}
