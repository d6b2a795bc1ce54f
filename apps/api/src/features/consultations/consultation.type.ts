import { Field, Int, ObjectType } from 'type-graphql';
import {
  ASK_OUTCOMES,
  CONSULTATION_ANSWERS,
  CONSULTATION_ASPECTS,
  CONSULTATION_EVENTS,
  CONSULTATION_STATUSES,
  type AskOutcome,
  type ConsultationAnswer,
  type ConsultationAspect,
  type ConsultationStatus,
} from '@thidua/domain/consultations';
import type { PlainDate } from '@thidua/domain/kernel';
import type { NominationStatus } from '@thidua/domain/nominations';
import type { AwardCode, DepartmentKind } from '@thidua/domain/vocabulary';
import { enumOf } from '../../platform/enum-of.ts';
import { connectionOf } from '../../platform/page.ts';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { AwardCodeEnum } from '../../platform/vocabulary-enums.ts';

export const ConsultationStatusEnum = enumOf(
  CONSULTATION_STATUSES,
  'ConsultationStatus',
  'Trạng thái của một lần hỏi ý kiến thẩm định.',
);
export const ConsultationEventEnum = enumOf(
  CONSULTATION_EVENTS,
  'ConsultationEvent',
  'Việc làm được với một lần hỏi ý kiến thẩm định.',
);
export const ConsultationAspectEnum = enumOf(CONSULTATION_ASPECTS, 'ConsultationAspect', 'Mặt được hỏi.');
export const ConsultationAnswerEnum = enumOf(CONSULTATION_ANSWERS, 'ConsultationAnswer', 'Ý kiến thẩm định.');
const AskOutcomeEnum = enumOf(ASK_OUTCOMES, 'AskOutcome', 'Kết quả hỏi một phòng, một người về một hồ sơ.');

@ObjectType('Consultation', {
  description: 'Một phòng hoặc một người của cơ quan được hỏi ý kiến về một hồ sơ đang thẩm định.',
})
export class ConsultationType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => UuidScalar)
  readonly nominationId!: string;

  @Field(() => String, { description: 'Mã hồ sơ.' })
  readonly code!: string;

  @Field(() => AwardCodeEnum)
  readonly award!: AwardCode;

  @Field(() => String, { description: 'Cá nhân, tập thể được đề nghị.' })
  readonly subjectName!: string;

  @Field(() => UuidScalar, { nullable: true, description: 'Phòng được hỏi; rỗng khi hỏi đích danh một người.' })
  readonly departmentId!: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Người được hỏi đích danh; rỗng khi hỏi phòng.' })
  readonly staffId!: string | null;

  @Field(() => String, { description: 'Tên phòng, tên người được hỏi.' })
  readonly officeName!: string;

  @Field(() => ConsultationAspectEnum)
  readonly aspect!: ConsultationAspect;

  @Field(() => String, { description: 'Câu hỏi cụ thể; rỗng khi mặt cần xem đã nói đủ.' })
  readonly question!: string;

  @Field(() => PlainDateScalar)
  readonly askedOn!: Date;

  @Field(() => PlainDateScalar, { description: 'Ngày cuối để cho ý kiến.' })
  readonly dueOn!: PlainDate;

  @Field(() => Int, {
    nullable: true,
    description: 'Số ngày làm việc còn lại; số âm khi quá hạn, trống khi không còn chờ.',
  })
  readonly daysLeft!: number | null;

  @Field(() => ConsultationStatusEnum)
  readonly status!: ConsultationStatus;

  @Field(() => Int, { description: 'Tăng sau mỗi việc; gửi kèm khi làm việc tiếp theo.' })
  readonly version!: number;

  @Field(() => ConsultationAnswerEnum, { nullable: true })
  readonly answer!: ConsultationAnswer | null;

  @Field(() => String, { description: 'Nội dung ý kiến.' })
  readonly remark!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly answeredAt!: Date | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày nhắc gần nhất.' })
  readonly remindedOn!: Date | null;

  @Field(() => String, { nullable: true, description: 'Vì sao thôi hỏi.' })
  readonly cancelledReason!: string | null;

  @Field(() => String, { nullable: true, description: 'Lý do vẫn kết luận đủ điều kiện khi không nhất trí.' })
  readonly weighedReason!: string | null;

  readonly askedById!: string;
  readonly answeredById!: string | null;
  readonly weighedById!: string | null;
  /** What the rights rest on. */
  readonly line!: {
    readonly status: NominationStatus;
    readonly departmentId: string;
    readonly departmentKind: DepartmentKind;
    readonly staffId: string | null;
    readonly checkerId: string | null;
    readonly withdrawalAskedAt: Date | null;
    readonly withdrawalRefusedAt: Date | null;
  };
}

@ObjectType('ConsultationConnection', { description: 'Một trang danh sách hỏi ý kiến thẩm định.' })
export class ConsultationConnection extends connectionOf(ConsultationType) {}

@ObjectType('AskedOfficeOutcome', { description: 'Một phòng, một người được hỏi về một hồ sơ: kết quả.' })
export class AskedOfficeOutcomeType {
  @Field(() => UuidScalar)
  readonly nominationId!: string;

  @Field(() => String, { description: 'Mã hồ sơ; rỗng khi không thấy hồ sơ.' })
  readonly code!: string;

  @Field(() => String, { description: 'Tên phòng, tên người.' })
  readonly officeName!: string;

  @Field(() => AskOutcomeEnum)
  readonly outcome!: AskOutcome;
}

@ObjectType('AskedOffices', { description: 'Kết quả hỏi các phòng về các hồ sơ, từng cặp một.' })
export class AskedOfficesType {
  @Field(() => [AskedOfficeOutcomeType])
  readonly outcomes!: readonly AskedOfficeOutcomeType[];
}
