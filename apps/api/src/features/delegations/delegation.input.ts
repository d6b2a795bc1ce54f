import { ArgsType, Field, InputType, Int } from 'type-graphql';
import type { DelegatedDuty, DelegationCapacity, DelegationView } from '@thidua/domain/accounts';
import type { PlainDate } from '@thidua/domain/kernel';
import { PageArgs } from '../../platform/page.ts';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { DelegatedDutyEnum, DelegationCapacityEnum, DelegationViewEnum } from './delegation.type.ts';

@ArgsType()
export class DelegationArgs extends PageArgs {
  @Field(() => DelegationViewEnum, { nullable: true, description: 'Chờ duyệt, đang có, sắp có hiệu lực hay đã xong.' })
  readonly view?: DelegationView | null;

  @Field(() => DelegatedDutyEnum, { nullable: true })
  readonly duty?: DelegatedDuty | null;
}

@InputType('ProposeDelegationInput')
export class ProposeDelegationInput {
  @Field(() => UuidScalar, { description: 'Mã do máy khách tạo: gửi lại cùng mã không lập thêm đề nghị.' })
  readonly id!: string;

  @Field(() => DelegatedDutyEnum)
  readonly duty!: DelegatedDuty;

  @Field(() => DelegationCapacityEnum)
  readonly capacity!: DelegationCapacity;

  @Field(() => UuidScalar, { description: 'Tài khoản của người có nhiệm vụ.' })
  readonly principalId!: string;

  @Field(() => UuidScalar, { description: 'Tài khoản của người làm thay.' })
  readonly delegateId!: string;

  @Field(() => UuidScalar, { nullable: true, description: 'Phòng, đơn vị được phụ trách.' })
  readonly departmentId?: string | null;

  @Field(() => PlainDateScalar)
  readonly validFrom!: PlainDate;

  @Field(() => PlainDateScalar)
  readonly validTo!: PlainDate;

  @Field(() => String)
  readonly paperNumber!: string;

  @Field(() => PlainDateScalar)
  readonly paperDate!: PlainDate;

  @Field(() => String)
  readonly reason!: string;
}

@InputType('DelegationActInput')
export class DelegationActInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String, { nullable: true, description: 'Lý do; bắt buộc khi không duyệt, rút hoặc cho thôi.' })
  readonly reason?: string | null;
}
