import { Field, InputType, Int } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';

@InputType('SaveRegistrationRoundInput', { description: 'Đặt hạn đăng ký của một năm, kèm văn bản quy định.' })
export class SaveRegistrationRoundInput {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => Int, { description: 'Phiên bản đã xem; 0 khi năm chưa có hạn.' })
  readonly version!: number;

  @Field(() => PlainDateScalar)
  readonly dueOn!: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Trống: không được sửa đăng ký đã duyệt.' })
  readonly changesUntil?: PlainDate | null;

  @Field(() => String)
  readonly ground!: string;
}

@InputType('OpenRegistrationWindowInput', { description: 'Mở đăng ký muộn cho một phòng, đơn vị, có lý do.' })
export class OpenRegistrationWindowInput {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => UuidScalar)
  readonly departmentId!: string;

  @Field(() => PlainDateScalar)
  readonly untilDay!: PlainDate;

  @Field(() => String)
  readonly reason!: string;
}

@InputType('RemindRegistrationsInput', { description: 'Nhắc người chưa đăng ký; cả cơ quan, hoặc một phòng.' })
export class RemindRegistrationsInput {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => UuidScalar, { nullable: true })
  readonly departmentId?: string | null;
}
