import { ArgsType, Field, InputType, Int } from 'type-graphql';
import type { ConsultationAnswer, ConsultationAspect, ConsultationStatus } from '@thidua/domain/consultations';
import type { PlainDate } from '@thidua/domain/kernel';
import { PageArgs } from '../../platform/page.ts';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { ConsultationAnswerEnum, ConsultationAspectEnum, ConsultationStatusEnum } from './consultation.type.ts';

@InputType('ConsultationFilter', { description: 'Lọc danh sách hỏi ý kiến thẩm định.' })
export class ConsultationFilter {
  @Field(() => [ConsultationStatusEnum], { nullable: true })
  readonly statuses?: readonly ConsultationStatus[] | null;

  @Field(() => [ConsultationAspectEnum], { nullable: true })
  readonly aspects?: readonly ConsultationAspect[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Chỉ việc hỏi phòng tôi phụ trách hoặc hỏi đích danh tôi.' })
  readonly askedOfMe?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Chỉ việc quá hạn mà chưa cho ý kiến.' })
  readonly overdueOnly?: boolean | null;
}

@ArgsType()
export class ConsultationsArgs extends PageArgs {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => ConsultationFilter, { nullable: true })
  readonly filter?: ConsultationFilter | null;
}

@InputType('OfficeQuestionInput', { description: 'Một phòng hoặc một người, và điều được hỏi.' })
export class OfficeQuestionInput {
  @Field(() => UuidScalar, { nullable: true, description: 'Phòng, đơn vị; bỏ trống khi hỏi đích danh một người.' })
  readonly departmentId?: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Người được hỏi; bỏ trống khi hỏi phòng.' })
  readonly staffId?: string | null;

  @Field(() => ConsultationAspectEnum)
  readonly aspect!: ConsultationAspect;

  @Field(() => String, { description: 'Câu hỏi cụ thể; bắt buộc khi mặt được hỏi là nội dung khác.' })
  readonly question!: string;
}

@InputType('AskConsultationsInput', {
  description: 'Hỏi một hay nhiều phòng, người về một hay nhiều hồ sơ đang thẩm định.',
})
export class AskConsultationsInput {
  @Field(() => [UuidScalar])
  readonly nominationIds!: readonly string[];

  @Field(() => [OfficeQuestionInput])
  readonly offices!: readonly OfficeQuestionInput[];

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày cuối; bỏ trống: theo thiết lập của cơ quan.' })
  readonly dueOn?: PlainDate | null;
}

@InputType('AnswerConsultationInput', { description: 'Cho ý kiến thẩm định, hoặc cho lại khi biết thêm.' })
export class AnswerConsultationInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => ConsultationAnswerEnum)
  readonly answer!: ConsultationAnswer;

  @Field(() => String, { description: 'Nội dung; bắt buộc khi không nhất trí hoặc không đủ căn cứ.' })
  readonly remark!: string;
}

@InputType('ConsultationActInput', { description: 'Nhắc, hoặc thôi hỏi có lý do.' })
export class ConsultationActInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String, { nullable: true, description: 'Lý do thôi hỏi.' })
  readonly reason?: string | null;
}
