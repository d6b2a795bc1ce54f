import { Field, InputType, Int } from 'type-graphql';
import type { RevocationGround } from '@thidua/domain/decisions';
import type { PlainDate } from '@thidua/domain/kernel';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { RevocationGroundEnum } from './revocation.type.ts';

@InputType('ProposeAwardRevocationInput')
export class ProposeAwardRevocationInput {
  @Field(() => UuidScalar, { description: 'Mã do máy khách tạo: gửi lại cùng mã không lập thêm đề nghị.' })
  readonly id!: string;

  @Field(() => UuidScalar, { description: 'Khen thưởng bị hủy bỏ.' })
  readonly awardRecordId!: string;

  @Field(() => RevocationGroundEnum)
  readonly ground!: RevocationGround;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => String, { description: 'Số của quyết định hủy bỏ.' })
  readonly paperNumber!: string;

  @Field(() => PlainDateScalar)
  readonly paperDate!: PlainDate;

  @Field(() => String, { description: 'Ai quyết định hủy bỏ.' })
  readonly revokedBy!: string;

  @Field(() => Boolean, { description: 'Phải nộp lại hiện vật và tiền thưởng.' })
  readonly returnsMoney!: boolean;
}

@InputType('AwardRevocationActInput')
export class AwardRevocationActInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String, { nullable: true, description: 'Lý do; bắt buộc khi không xác nhận hoặc rút.' })
  readonly reason?: string | null;
}
