import { Field, InputType, Int } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import type { IncidentKind, PendingConclusion } from '@thidua/domain/records';
import type { DisciplineLevel, PendingCaseKind } from '@thidua/domain/vocabulary';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { DisciplineLevelEnum, IncidentKindEnum, PendingCaseKindEnum, PendingConclusionEnum } from './record.enums.ts';

@InputType('PersonalDataInput', { description: 'Ô để trống (null) thì xóa, không gửi thì giữ nguyên.' })
export class PersonalDataFormInput {
  @Field(() => UuidScalar)
  readonly staffId!: string;

  @Field(() => String, { nullable: true, description: 'Số căn cước 12 chữ số hoặc chứng minh nhân dân 9 chữ số.' })
  readonly identityNumber?: string | null;

  @Field(() => String, { nullable: true })
  readonly phone?: string | null;

  @Field(() => String, { nullable: true })
  readonly email?: string | null;
}

@InputType('DisciplineInput', { description: 'Một lần kỷ luật theo quyết định.' })
export class DisciplineFormInput {
  @Field(() => UuidScalar)
  readonly staffId!: string;

  @Field(() => UuidScalar, { nullable: true, description: 'Lần kỷ luật được đính chính; rỗng khi ghi mới.' })
  readonly id?: string | null;

  @Field(() => Int, { nullable: true, description: 'Phiên bản đã mở, khi đính chính.' })
  readonly version?: number | null;

  @Field(() => DisciplineLevelEnum)
  readonly level!: DisciplineLevel;

  @Field(() => String)
  readonly decisionNumber!: string;

  @Field(() => PlainDateScalar)
  readonly decidedOn!: PlainDate;

  @Field(() => String)
  readonly decidedBy!: string;

  @Field(() => String, { description: 'Hành vi vi phạm ghi trong quyết định.' })
  readonly reason!: string;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày chấp hành xong.' })
  readonly servedOn?: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Vì sao đính chính; bắt buộc khi đính chính.' })
  readonly correction?: string | null;
}

@InputType('OpenCaseInput', { description: 'Vụ việc bắt đầu được xem xét.' })
export class OpenCaseInput {
  @Field(() => UuidScalar)
  readonly staffId!: string;

  @Field(() => PendingCaseKindEnum)
  readonly kind!: PendingCaseKind;

  @Field(() => PlainDateScalar)
  readonly openedOn!: PlainDate;

  @Field(() => String)
  readonly content!: string;

  @Field(() => String)
  readonly source!: string;

  @Field(() => String, { description: 'Văn bản thụ lý.' })
  readonly paperNumber!: string;
}

@InputType('CloseCaseInput', { description: 'Kết luận của một vụ việc.' })
export class CloseCaseInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => PlainDateScalar)
  readonly closedOn!: PlainDate;

  @Field(() => PendingConclusionEnum)
  readonly conclusion!: PendingConclusion;

  @Field(() => String, { description: 'Văn bản kết luận.' })
  readonly closingPaper!: string;

  @Field(() => String, { description: 'Kết luận, tóm tắt.' })
  readonly text!: string;
}

@InputType('IncidentInput', { description: 'Vụ việc về kỷ cương, tác phong.' })
export class IncidentInput {
  @Field(() => UuidScalar)
  readonly staffId!: string;

  @Field(() => IncidentKindEnum)
  readonly kind!: IncidentKind;

  @Field(() => PlainDateScalar)
  readonly happenedOn!: PlainDate;

  @Field(() => String)
  readonly content!: string;

  @Field(() => String)
  readonly source!: string;

  @Field(() => String)
  readonly paperNumber!: string;
}

@InputType('HealthReasonInput', { description: 'Lý do sức khỏe của một lần nghỉ ốm.' })
export class HealthReasonInput {
  @Field(() => UuidScalar)
  readonly leaveId!: string;

  @Field(() => String)
  readonly reason!: string;
}

@InputType('ResolveIncidentInput', { description: 'Cách giải quyết một vụ việc.' })
export class ResolveIncidentInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => PlainDateScalar)
  readonly resolvedOn!: PlainDate;

  @Field(() => String)
  readonly resolution!: string;

  @Field(() => PendingConclusionEnum, {
    nullable: true,
    description: 'Xác minh là có hay không; chỉ vụ việc có thật mới tính vào chỉ tiêu.',
  })
  readonly conclusion?: PendingConclusion | null;
}
