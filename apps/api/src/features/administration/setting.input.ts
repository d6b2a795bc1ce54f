import { Field, InputType, Int } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';

@InputType('ProposeSettingInput')
export class ProposeSettingInput {
  @Field(() => UuidScalar, { description: 'Mã do máy khách tạo: gửi lại cùng mã không lập thêm đề nghị.' })
  readonly id!: string;

  @Field(() => String)
  readonly key!: string;

  @Field(() => String, { description: 'Giá trị trên một dòng, theo kiểu của thiết lập.' })
  readonly value!: string;

  @Field(() => String, { description: 'Văn bản quy định giá trị này.' })
  readonly legalGround!: string;

  @Field(() => PlainDateScalar)
  readonly validFrom!: PlainDate;
}

@InputType('SettingProposalActInput')
export class SettingProposalActInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String, { nullable: true, description: 'Lý do; bắt buộc khi không duyệt hoặc rút.' })
  readonly reason?: string | null;
}
