import { Field, InputType } from 'type-graphql';
import { UuidScalar } from '../../platform/scalars/index.ts';

@InputType('RecheckActInput')
export class RecheckActInput {
  @Field(() => UuidScalar, { description: 'Đề nghị.' })
  readonly id!: string;
}

@InputType('OverrideRecheckInput')
export class OverrideRecheckInput {
  @Field(() => UuidScalar, { description: 'Đề nghị.' })
  readonly id!: string;

  @Field(() => UuidScalar, { description: 'Mã do máy khách tạo: gửi lại cùng mã không lập thêm.' })
  readonly overrideId!: string;

  @Field(() => UuidScalar, { description: 'Lần kiểm tra lại mà người quyết định đã đọc.' })
  readonly recheckId!: string;

  @Field(() => String, { description: 'Văn bản cho phép, kèm điều khoản.' })
  readonly ground!: string;

  @Field(() => String, { description: 'Lý do, in kèm danh sách.' })
  readonly reason!: string;
}
