import { Field, Int, ObjectType } from 'type-graphql';
import {
  CORRECTED_FIELDS,
  DECISION_EVENTS,
  DECISION_KINDS,
  DECISION_STATUSES,
  SIGNER_CAPACITIES,
} from '@thidua/domain/decisions';
import type { CorrectedField, DecisionKind, DecisionStatus, SignerCapacity } from '@thidua/domain/decisions';
import type { PlainDate } from '@thidua/domain/kernel';
import type { AwardCode, NomineeKind } from '@thidua/domain/vocabulary';
import { enumOf } from '../../platform/enum-of.ts';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { AwardCodeEnum, NomineeKindEnum } from '../../platform/vocabulary-enums.ts';

export const DecisionStatusEnum = enumOf(DECISION_STATUSES, 'DecisionStatus', 'Dự thảo hay đã ban hành.');
export const DecisionEventEnum = enumOf(DECISION_EVENTS, 'DecisionEvent', 'Việc làm được với một quyết định.');
export const DecisionKindEnum = enumOf(
  DECISION_KINDS,
  'DecisionKind',
  'Khen thưởng, đính chính hay bổ sung một quyết định đã ban hành.',
);
export const CorrectedFieldEnum = enumOf(CORRECTED_FIELDS, 'CorrectedField', 'Chỗ được đính chính của một dòng.');
export const SignerCapacityEnum = enumOf(
  SIGNER_CAPACITIES,
  'SignerCapacity',
  'Thẩm quyền ký: người đứng đầu, ký thay (KT.), thừa ủy quyền (TUQ.), quyền (Q.).',
);

@ObjectType('AchievementPeriod', { description: 'Thời gian lập thành tích; lần khen thưởng sau tính từ ngày cuối.' })
export class AchievementPeriodType {
  @Field(() => PlainDateScalar)
  readonly from!: PlainDate;

  @Field(() => PlainDateScalar)
  readonly to!: PlainDate;
}

@ObjectType('DecisionLine', { description: 'Một dòng của danh sách kèm theo quyết định.' })
export class DecisionLineType {
  @Field(() => UuidScalar)
  readonly id!: string;

  readonly nominationId!: string;

  @Field(() => Int)
  readonly ordinal!: number;

  @Field(() => AwardCodeEnum)
  readonly award!: AwardCode;

  @Field(() => NomineeKindEnum, { description: 'Cá nhân, tập thể hay hộ gia đình.' })
  readonly subjectKind!: NomineeKind;

  @Field(() => String, { description: 'Tên in trên quyết định, chép khi lập dự thảo.' })
  readonly subjectName!: string;

  @Field(() => String, { description: 'Chức vụ và phòng in trên quyết định; rỗng với tập thể.' })
  readonly subjectPost!: string;

  @Field(() => AchievementPeriodType, {
    nullable: true,
    description: 'Thời gian lập thành tích riêng của dòng; trống khi theo thời gian của quyết định.',
  })
  readonly ownPeriod!: AchievementPeriodType | null;
}

@ObjectType('DecisionCorrection', { description: 'Một chỗ được đính chính: đã ghi gì, nay ghi gì.' })
export class DecisionCorrectionType {
  @Field(() => UuidScalar)
  readonly id!: string;

  readonly decisionId!: string;

  readonly lineId!: string;

  @Field(() => Int, { description: 'Số thứ tự của dòng trong danh sách kèm theo quyết định trước.' })
  readonly lineOrdinal!: number;

  @Field(() => String, { description: 'Tên đã ghi ở dòng ấy khi ban hành.' })
  readonly subjectName!: string;

  @Field(() => CorrectedFieldEnum)
  readonly field!: CorrectedField;

  @Field(() => String, { description: 'Đã ghi; rỗng khi đã để trống.' })
  readonly before!: string;

  @Field(() => String, { description: 'Nay ghi; rỗng khi bỏ đi.' })
  readonly after!: string;

  @Field(() => String, { nullable: true, description: 'Số của quyết định đính chính; có khi ban hành.' })
  readonly documentNumber!: string | null;
}

@ObjectType('StandingLine', { description: 'Một dòng như đang có hiệu lực, sau các lần đính chính.' })
export class StandingLineType {
  @Field(() => String)
  readonly subjectName!: string;

  @Field(() => String)
  readonly subjectPost!: string;

  @Field(() => String, { description: 'Thành tích ghi trên giấy khen; rỗng khi ghi theo năm.' })
  readonly achievement!: string;
}

@ObjectType('Decision', { description: 'Quyết định khen thưởng. Đã ban hành thì không sửa được nữa.' })
export class DecisionType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => DecisionStatusEnum)
  readonly status!: DecisionStatus;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => DecisionKindEnum)
  readonly kind!: DecisionKind;

  readonly amendsId!: string | null;

  @Field(() => String, { description: 'Vì sao đính chính, bổ sung; rỗng với quyết định khen thưởng.' })
  readonly amendReason!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String, { description: 'Ký hiệu, ví dụ QĐ-SNgV.' })
  readonly sign!: string;

  @Field(() => Int, { nullable: true, description: 'Số; có khi ban hành.' })
  readonly number!: number | null;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly issuedOn!: Date | null;

  readonly signerId!: string | null;

  readonly delegationId!: string | null;

  @Field(() => SignerCapacityEnum)
  readonly capacity!: SignerCapacity;

  @Field(() => PlainDateScalar, { description: 'Ngày đầu của thời gian lập thành tích.' })
  readonly periodFrom!: Date;

  @Field(() => PlainDateScalar)
  readonly periodTo!: Date;

  readonly meetingId!: string | null;

  /** Written down at issue; of a draft it says nothing. */
  readonly isListAnnexed!: boolean;

  readonly draftedById!: string;

  @Field(() => DateTimeScalar)
  readonly createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly issuedAt!: Date | null;
}

@ObjectType('SigningDelegation', { description: 'Ủy quyền mà chữ ký dựa vào.' })
export class SigningDelegationType {
  @Field(() => String)
  readonly paperNumber!: string;

  @Field(() => PlainDateScalar)
  readonly from!: PlainDate;

  @Field(() => PlainDateScalar)
  readonly to!: PlainDate;
}

@ObjectType('ViewerSignature', {
  description: 'Người xem sẽ ký với tư cách nào vào một ngày ban hành, và dựa vào đâu.',
})
export class ViewerSignatureType {
  @Field(() => SignerCapacityEnum, { nullable: true, description: 'Trống khi ngày đó nằm ngoài thời hạn ủy quyền.' })
  readonly capacity!: SignerCapacity | null;

  @Field(() => [String], { description: 'Phần ký như sẽ in; trống khi không ký được vào ngày đó.' })
  readonly lines!: readonly string[];

  @Field(() => String, { description: 'Chức vụ vào ngày ban hành; rỗng khi chưa ghi chức vụ.' })
  readonly post!: string;

  @Field(() => SigningDelegationType, { nullable: true, description: 'Trống khi ký theo chức vụ của mình.' })
  readonly delegation!: SigningDelegationType | null;
}

@ObjectType('DecisionDiscarded', { description: 'Dự thảo đã bỏ; các đề nghị trở lại chờ quyết định.' })
export class DecisionDiscarded {
  @Field(() => UuidScalar)
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}
