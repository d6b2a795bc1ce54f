import { Field, InputType, Int } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import type { ProgrammeKind } from '@thidua/domain/programmes';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { ProgrammeKindEnum } from './programme.type.ts';

@InputType('SaveWorkProgrammeInput', { description: 'Lập hoặc sửa một chương trình; không có version là lập mới.' })
export class SaveWorkProgrammeInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int, { nullable: true })
  readonly version?: number | null;

  @Field(() => ProgrammeKindEnum)
  readonly kind!: ProgrammeKind;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly issuer!: string;

  @Field(() => Int)
  readonly fromYear!: number;

  @Field(() => Int)
  readonly toYear!: number;
}

@InputType('SaveProgrammeItemInput', { description: 'Ghi hoặc sửa một nội dung; không có version là nội dung mới.' })
export class SaveProgrammeItemInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int, { nullable: true })
  readonly version?: number | null;

  @Field(() => UuidScalar)
  readonly programmeId!: string;

  @Field(() => String)
  readonly text!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => UuidScalar, { nullable: true, description: 'Phòng, đơn vị thực hiện.' })
  readonly ownerDepartmentId?: string | null;

  @Field(() => UuidScalar, { nullable: true })
  readonly taskId?: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Chỉ tiêu đếm hai bước của kế hoạch năm ấy.' })
  readonly targetId?: string | null;
}

@InputType('ProgrammeStepInput', { description: 'Một bước của nội dung.' })
export class ProgrammeStepInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => PlainDateScalar)
  readonly onDay!: PlainDate;

  @Field(() => String, { description: 'Kết quả, hoặc lý do khi rút, mở lại; đăng ký thì có thể để trống.' })
  readonly note!: string;

  @Field(() => [UuidScalar], { description: 'Tệp minh chứng người ghi đã gửi cho nội dung này.' })
  readonly attachmentIds!: readonly string[];
}
