import { Field, ObjectType } from 'type-graphql';
import type { TargetField } from '@thidua/domain/movements';
import { DateTimeScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { TargetFieldEnum } from './movement.enums.ts';

@ObjectType('TargetChange', { description: 'Một chỗ khác giữa lời cũ và lời mới của chỉ tiêu.' })
export class TargetChangeType {
  @Field(() => TargetFieldEnum)
  readonly field!: TargetField;

  @Field(() => String, { nullable: true, description: 'Giá trị cũ: chữ, số, mã; phòng, đơn vị là tên.' })
  readonly before!: string | null;

  @Field(() => String, { nullable: true })
  readonly after!: string | null;
}

@ObjectType('TargetRevision', { description: 'Một lần sửa chỉ tiêu sau khi phát động; lời và thước đo cũ được giữ.' })
export class TargetRevisionType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => DateTimeScalar)
  readonly replacedAt!: Date;

  @Field(() => String, { description: 'Người sửa.' })
  readonly replacedBy!: string;

  @Field(() => String, { description: 'Vì sao sửa.' })
  readonly reason!: string;

  @Field(() => [TargetChangeType])
  readonly changes!: readonly TargetChangeType[];
}
