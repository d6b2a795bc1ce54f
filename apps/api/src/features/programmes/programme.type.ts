import { Field, Int, ObjectType } from 'type-graphql';
import {
  PROGRAMME_ITEM_EVENTS,
  PROGRAMME_ITEM_STATUSES,
  PROGRAMME_KINDS,
  type ProgrammeItemStatus,
  type ProgrammeKind,
} from '@thidua/domain/programmes';
import { enumOf } from '../../platform/enum-of.ts';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';

export const ProgrammeKindEnum = enumOf(PROGRAMME_KINDS, 'ProgrammeKind', 'Loại chương trình.');
export const ProgrammeItemStatusEnum = enumOf(
  PROGRAMME_ITEM_STATUSES,
  'ProgrammeItemStatus',
  'Nội dung đã đăng ký, hoàn thành đến đâu.',
);
export const ProgrammeItemEventEnum = enumOf(
  PROGRAMME_ITEM_EVENTS,
  'ProgrammeItemEvent',
  'Việc người xem làm được với nội dung.',
);

@ObjectType('WorkProgramme', { description: 'Chương trình khung, nghị quyết hoặc chương trình công tác năm.' })
export class WorkProgrammeType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => ProgrammeKindEnum)
  readonly kind!: ProgrammeKind;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String, { description: 'Nơi ban hành; rỗng khi chưa ghi.' })
  readonly issuer!: string;

  @Field(() => Int)
  readonly fromYear!: number;

  @Field(() => Int)
  readonly toYear!: number;

  @Field(() => Int)
  readonly version!: number;
}

@ObjectType('ProgrammeTally', { description: 'Số nội dung của một năm.' })
export class ProgrammeTallyType {
  @Field(() => Int)
  readonly items!: number;

  @Field(() => Int, { description: 'Đã đăng ký, kể cả đã hoàn thành.' })
  readonly registered!: number;

  @Field(() => Int)
  readonly finished!: number;
}

@ObjectType('WorkProgrammeItem', { description: 'Một nội dung của chương trình trong một năm.' })
export class ProgrammeItemType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly ordinal!: number;

  @Field(() => String)
  readonly text!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => ProgrammeItemStatusEnum)
  readonly status!: ProgrammeItemStatus;

  @Field(() => UuidScalar, { nullable: true, description: 'Chỉ tiêu đếm nội dung này.' })
  readonly targetId!: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Nhiệm vụ của kế hoạch.' })
  readonly taskId!: string | null;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => UuidScalar)
  readonly programmeId!: string;

  readonly ownerDepartmentId!: string | null;
}

@ObjectType('ProgrammeStep', { description: 'Một bước của nội dung: đăng ký, hoàn thành, rút, mở lại.' })
export class ProgrammeStepType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => ProgrammeItemStatusEnum)
  readonly to!: ProgrammeItemStatus;

  @Field(() => PlainDateScalar)
  readonly onDay!: Date;

  @Field(() => String)
  readonly note!: string;

  @Field(() => DateTimeScalar)
  readonly recordedAt!: Date;

  readonly recordedById!: string;
}

@ObjectType('ProgrammeLink', { description: 'Nhiệm vụ hoặc chỉ tiêu mà nội dung gắn với.' })
export class ProgrammeLinkType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String, { description: 'Số, mã và tên.' })
  readonly label!: string;
}
