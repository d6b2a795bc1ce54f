import { Field, ObjectType } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import type { NominationStatus } from '@thidua/domain/nominations';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { NominationStatusEnum } from './nomination.enums.ts';

@ObjectType('NominationStay', { description: 'Một chặng của đề nghị: ở bàn nào, từ lúc nào đến lúc nào.' })
export class NominationStayType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => NominationStatusEnum)
  readonly status!: NominationStatus;

  @Field(() => String, { nullable: true, description: 'Người thẩm định trong chặng đó.' })
  readonly checkerName!: string | null;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly dueOn!: PlainDate | null;

  @Field(() => DateTimeScalar)
  readonly since!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Trống khi đề nghị còn ở chặng này.' })
  readonly until!: Date | null;
}
