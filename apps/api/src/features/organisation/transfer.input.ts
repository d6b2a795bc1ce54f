import { ArgsType, Field, InputType, Int } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import type { TransferKind, TransferOpinion, TransferStatus } from '@thidua/domain/organisation';
import { PageArgs } from '../../platform/page.ts';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { TransferKindEnum, TransferOpinionEnum, TransferStatusEnum } from './transfer.type.ts';

@ArgsType()
export class TransfersArgs extends PageArgs {
  @Field(() => [TransferStatusEnum], { nullable: true, description: 'Rỗng là mọi trạng thái.' })
  readonly statuses?: readonly TransferStatus[] | null;

  @Field(() => UuidScalar, { nullable: true })
  readonly staffId?: string | null;
}

@InputType('AskTransferInput', { description: 'Đề nghị điều động hoặc biệt phái một người.' })
export class AskTransferInput {
  @Field(() => TransferKindEnum)
  readonly kind!: TransferKind;

  @Field(() => UuidScalar)
  readonly staffId!: string;

  @Field(() => UuidScalar)
  readonly toDepartmentId!: string;

  @Field(() => PlainDateScalar)
  readonly wantedOn!: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày cuối của biệt phái.' })
  readonly untilDay?: PlainDate | null;

  @Field(() => String)
  readonly reason!: string;
}

@InputType('TransferActInput', { description: 'Một việc với đề nghị điều động.' })
export class TransferActInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;
}

@InputType('AnswerTransferInput', { description: 'Đồng ý, hoặc không đồng ý có lý do.' })
export class AnswerTransferInput extends TransferActInput {
  @Field(() => Boolean)
  readonly accepts!: boolean;

  @Field(() => String, { nullable: true })
  readonly reason?: string | null;
}

@InputType('TransferOpinionInput', { description: 'Ý kiến bằng văn bản của nơi cũ về người chuyển đi.' })
export class TransferOpinionInput extends TransferActInput {
  @Field(() => TransferOpinionEnum)
  readonly opinion!: TransferOpinion;

  @Field(() => String)
  readonly text!: string;
}

@InputType('RecordTransferInput', { description: 'Ghi vào hồ sơ: ngày đầu tiên ở nơi mới và chức vụ ở đó.' })
export class RecordTransferInput extends TransferActInput {
  @Field(() => PlainDateScalar)
  readonly effectiveOn!: PlainDate;

  @Field(() => String)
  readonly title!: string;

  @Field(() => Boolean)
  readonly isLeader!: boolean;

  @Field(() => Boolean)
  readonly isHead!: boolean;
}
