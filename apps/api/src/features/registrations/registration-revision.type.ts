import { Field, Int, ObjectType } from 'type-graphql';
import type { Pledge } from '@thidua/domain/registrations';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { DateTimeScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { AwardCodeEnum } from '../../platform/vocabulary-enums.ts';
import { RegistrationPledgeType } from './registration.type.ts';

@ObjectType('RegistrationRevision', {
  description: 'Bản đã duyệt của phiếu đăng ký, giữ lại khi phiếu được mở ra sửa.',
})
export class RegistrationRevisionType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => DateTimeScalar)
  readonly replacedAt!: Date;

  @Field(() => String, { description: 'Ai đã mở ra sửa.' })
  readonly replacedBy!: string;

  @Field(() => String, { description: 'Vì sao sửa.' })
  readonly reason!: string;

  @Field(() => [AwardCodeEnum])
  readonly titles!: readonly AwardCode[];

  @Field(() => String)
  readonly content!: string;

  @Field(() => String)
  readonly measures!: string;

  @Field(() => Int, { description: 'Số sáng kiến đã đăng ký.' })
  readonly initiativeCount!: number;

  @Field(() => [RegistrationPledgeType])
  readonly pledges!: readonly Pledge[];
}
