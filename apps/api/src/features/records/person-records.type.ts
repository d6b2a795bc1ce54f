import { Field, Int, ObjectType } from 'type-graphql';
import type {
  FieldAccess,
  IncidentKind,
  PendingConclusion,
  RevealedField,
  RevealReason,
  UnratedReason,
} from '@thidua/domain/records';
import type { PendingCaseKind } from '@thidua/domain/vocabulary';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import {
  FieldAccessEnum,
  IncidentKindEnum,
  PendingCaseKindEnum,
  PendingConclusionEnum,
  RevealedFieldEnum,
  RevealReasonEnum,
  UnratedReasonEnum,
} from './record.enums.ts';

@ObjectType('ShownValue', { description: 'Một giá trị cá nhân, như người xem được thấy.' })
export class ShownValueType {
  @Field(() => String, { description: 'Giá trị, hoặc giá trị đã che.' })
  readonly text!: string;

  @Field(() => FieldAccessEnum)
  readonly access!: FieldAccess;
}

@ObjectType('PersonalData', {
  description: 'Dữ liệu cá nhân; ô rỗng khi chưa có hoặc người xem không được biết.',
})
export class PersonalDataType {
  @Field(() => ShownValueType, { nullable: true })
  readonly birthDate!: ShownValueType | null;

  @Field(() => ShownValueType, { nullable: true, description: 'Số căn cước; luôn bị che, mở xem bằng reveal.' })
  readonly identityNumber!: ShownValueType | null;

  @Field(() => ShownValueType, { nullable: true })
  readonly phone!: ShownValueType | null;

  @Field(() => ShownValueType, { nullable: true })
  readonly email!: ShownValueType | null;
}

@ObjectType('DisciplineRecord', {
  description: 'Một lần kỷ luật. Hình thức, số quyết định, lý do được niêm phong, mở xem bằng reveal.',
})
export class DisciplineRecordType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => PlainDateScalar)
  readonly decidedOn!: Date;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày chấp hành xong; rỗng khi còn hiệu lực.' })
  readonly servedOn!: Date | null;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => FieldAccessEnum, { description: 'Người xem được mở nội dung hay không.' })
  readonly access!: FieldAccess;
}

@ObjectType('PendingCaseRecord', {
  description: 'Một vụ việc được xem xét; khi còn mở thì việc khen thưởng tạm dừng.',
})
export class PendingCaseRecordType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => PendingCaseKindEnum)
  readonly kind!: PendingCaseKind;

  @Field(() => PlainDateScalar)
  readonly openedOn!: Date;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly closedOn!: Date | null;

  @Field(() => PendingConclusionEnum, { nullable: true, description: 'Rỗng khi chưa kết luận.' })
  readonly conclusion!: PendingConclusion | null;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => FieldAccessEnum)
  readonly access!: FieldAccess;
}

@ObjectType('ConductIncident', { description: 'Một vụ việc về kỷ cương, tác phong, chưa tới mức kỷ luật.' })
export class ConductIncidentType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => IncidentKindEnum)
  readonly kind!: IncidentKind;

  @Field(() => PlainDateScalar)
  readonly happenedOn!: Date;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày giải quyết xong.' })
  readonly resolvedOn!: Date | null;

  @Field(() => PendingConclusionEnum, { nullable: true })
  readonly conclusion!: PendingConclusion | null;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => FieldAccessEnum)
  readonly access!: FieldAccess;
}

@ObjectType('SickLeaveRecord', {
  description: 'Một lần nghỉ ốm dài ngày; lý do sức khỏe được niêm phong, mở xem bằng reveal.',
})
export class SickLeaveRecordType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => PlainDateScalar)
  readonly fromDay!: Date;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly toDay!: Date | null;

  @Field(() => Boolean, { description: 'Đã ghi lý do.' })
  readonly hasReason!: boolean;

  @Field(() => FieldAccessEnum)
  readonly access!: FieldAccess;
}

@ObjectType('UnratedYear', { description: 'Năm được ghi nhận là chưa xếp loại, khác với không có dữ liệu.' })
export class UnratedYearType {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => UnratedReasonEnum)
  readonly reason!: UnratedReason;
}

@ObjectType('RevealEntry', { description: 'Một lần có người mở xem giá trị nhạy cảm của một người.' })
export class RevealEntryType {
  @Field(() => String, { description: 'Số dòng nhật ký.' })
  readonly seq!: string;

  @Field(() => DateTimeScalar)
  readonly at!: Date;

  @Field(() => String)
  readonly readerName!: string;

  @Field(() => RevealedFieldEnum)
  readonly field!: RevealedField;

  @Field(() => RevealReasonEnum)
  readonly reason!: RevealReason;
}

@ObjectType('RevealedPart', { description: 'Một phần của giá trị vừa mở.' })
export class RevealedPartType {
  @Field(() => String, { description: 'Tên phần, ví dụ level, decisionNumber.' })
  readonly name!: string;

  @Field(() => String)
  readonly value!: string;
}

@ObjectType('RevealedValue', { description: 'Giá trị vừa mở xem; phần trống không có mặt.' })
export class RevealedValueType {
  @Field(() => [RevealedPartType])
  readonly parts!: readonly RevealedPartType[];
}
