import { Field, InputType, Int } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';

@InputType('StartPactInput', { description: 'Bắt đầu giao ước thi đua của một năm, chép lời của năm gần nhất.' })
export class StartPactInput {
  @Field(() => UuidScalar, { description: 'Do máy người dùng sinh: gửi lại cùng mã thì không ghi hai lần.' })
  readonly id!: string;

  @Field(() => UuidScalar)
  readonly blockId!: string;

  @Field(() => Int)
  readonly year!: number;
}

@InputType('SavePactInput', { description: 'Lưu giao ước đang soạn.' })
export class SavePactInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String)
  readonly text!: string;

  @Field(() => String)
  readonly place!: string;

  @Field(() => String)
  readonly reference!: string;
}

@InputType('SignPactInput', { description: 'Ghi giao ước đã ký: ngày ký và các thành viên đã ký.' })
export class SignPactInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => PlainDateScalar)
  readonly signedOn!: PlainDate;

  @Field(() => [UuidScalar])
  readonly memberIds!: readonly string[];
}

@InputType('ReopenPactInput', { description: 'Mở lại giao ước đã ký để sửa, có lý do.' })
export class ReopenPactInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String)
  readonly reason!: string;
}
