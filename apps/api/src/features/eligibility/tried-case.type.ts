import { Field, ObjectType } from 'type-graphql';
import type { Question } from '@thidua/domain/eligibility';
import { AssessmentType } from './assessment.type.ts';

@ObjectType('OpenQuestion', { description: 'Điều mà hồ sơ không tự nói được, người có thẩm quyền trả lời.' })
export class OpenQuestionType {
  @Field(() => String)
  readonly id!: string;

  @Field(() => String)
  readonly text!: string;
}

@ObjectType('TriedCase', { description: 'Kết quả xét thử một trường hợp giả định; không lưu gì.' })
export class TriedCaseType {
  @Field(() => AssessmentType, { nullable: true, description: 'Rỗng (null) khi trường hợp viết chưa đúng dạng.' })
  readonly assessment!: AssessmentType | null;

  @Field(() => [OpenQuestionType], { description: 'Những điều còn chờ nhận xét.' })
  readonly questions!: readonly Question[];

  @Field(() => [String], { description: 'Chỗ viết chưa đúng dạng, theo tên trường của JSON.' })
  readonly problems!: readonly string[];
}
