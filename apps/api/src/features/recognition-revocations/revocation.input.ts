import { Field, InputType, Int } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import type { InitiativeScope } from '@thidua/domain/vocabulary';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { InitiativeScopeEnum } from '../../platform/vocabulary-enums.ts';

@InputType('ProposeRecognitionRevocationInput')
export class ProposeRecognitionRevocationInput {
  @Field(() => UuidScalar, { description: 'Sáng kiến.' })
  readonly id!: string;

  @Field(() => UuidScalar, { description: 'Mã do máy khách tạo: gửi lại cùng mã không lập thêm đề nghị.' })
  readonly revocationId!: string;

  @Field(() => Int, { description: 'Phiên bản của sáng kiến.' })
  readonly version!: number;

  @Field(() => InitiativeScopeEnum, { description: 'Phạm vi bị thu hồi; cơ sở thì các phạm vi rộng hơn hết hiệu lực.' })
  readonly scope!: InitiativeScope;

  @Field(() => String, { description: 'Căn cứ, kèm điều khoản.' })
  readonly ground!: string;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => String, { description: 'Số của quyết định thu hồi.' })
  readonly paperNumber!: string;

  @Field(() => PlainDateScalar)
  readonly paperDate!: PlainDate;

  @Field(() => String, { description: 'Ai quyết định thu hồi.' })
  readonly revokedBy!: string;
}
