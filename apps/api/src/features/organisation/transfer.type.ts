import { Field, Int, ObjectType } from 'type-graphql';
import {
  TRANSFER_EVENTS,
  TRANSFER_KINDS,
  TRANSFER_OPINIONS,
  TRANSFER_SIDES,
  TRANSFER_STATUSES,
  type TransferKind,
  type TransferOpinion,
  type TransferSide,
  type TransferStatus,
} from '@thidua/domain/organisation';
import type { PlainDate } from '@thidua/domain/kernel';
import { enumOf } from '../../platform/enum-of.ts';
import { connectionOf } from '../../platform/page.ts';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';

export const TransferKindEnum = enumOf(TRANSFER_KINDS, 'TransferKind', 'Điều động hay biệt phái.');
export const TransferStatusEnum = enumOf(TRANSFER_STATUSES, 'TransferStatus', 'Đang ở bước nào.');
export const TransferOpinionEnum = enumOf(TRANSFER_OPINIONS, 'TransferOpinion', 'Ý kiến của nơi cũ.');
export const TransferEventEnum = enumOf(TRANSFER_EVENTS, 'TransferEvent', 'Việc với đề nghị điều động.');
const TransferSideEnum = enumOf(TRANSFER_SIDES, 'TransferSide', 'Nơi đi hay nơi đến.');

@ObjectType('Transfer', {
  description: 'Điều động hoặc biệt phái: một bên đề nghị, bên kia đồng ý, Văn phòng ghi vào hồ sơ.',
})
export class TransferType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => TransferKindEnum)
  readonly kind!: TransferKind;

  @Field(() => TransferStatusEnum)
  readonly status!: TransferStatus;

  @Field(() => PlainDateScalar, { description: 'Ngày mong muốn bắt đầu.' })
  readonly wantedOn!: Date;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày cuối của biệt phái.' })
  readonly untilDay!: Date | null;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => TransferSideEnum, { description: 'Bên đề nghị.' })
  readonly askedSide!: TransferSide;

  @Field(() => DateTimeScalar)
  readonly askedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly answeredAt!: Date | null;

  @Field(() => String, { nullable: true })
  readonly answerReason!: string | null;

  @Field(() => TransferOpinionEnum, { nullable: true })
  readonly opinion!: TransferOpinion | null;

  @Field(() => String, { nullable: true, description: 'Ý kiến bằng văn bản của nơi cũ.' })
  readonly opinionText!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly opinionAt!: Date | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày đầu tiên ở nơi mới.' })
  readonly effectiveOn!: Date | null;

  readonly staffId!: string;
  readonly fromDepartmentId!: string;
  readonly toDepartmentId!: string;
  readonly askedById!: string;
  readonly answeredById!: string | null;
  readonly opinionById!: string | null;
  /** The day whose names are shown: of the move, once it is made; before that, of the request. */
  readonly asOf!: PlainDate;
}

@ObjectType('TransferConnection', { description: 'Một trang danh sách điều động, biệt phái.' })
export class TransferConnection extends connectionOf(TransferType) {}
