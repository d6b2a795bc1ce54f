import { Field, Int, ObjectType } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import type { ClosingBlocker, PastEffect } from '@thidua/domain/organisation';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import {
  ClosingBlockerEnum,
  DepartmentMomentEnum,
  PastEffectEnum,
  type DepartmentMoment,
} from './organisation.enums.ts';

@ObjectType('NamedDepartment', { description: 'Phòng, đơn vị với tên của ngày được nói đến.' })
export class NamedDepartmentType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;
}

@ObjectType('DepartmentEvent', {
  description: 'Một việc trong đời của phòng, đơn vị: thành lập, đổi tên, hợp nhất, tách, giải thể.',
})
export class DepartmentEventType {
  @Field(() => DepartmentMomentEnum)
  readonly moment!: DepartmentMoment;

  @Field(() => PlainDateScalar)
  readonly onDay!: PlainDate;

  @Field(() => String, { nullable: true, description: 'Tên từ ngày ấy, khi thành lập hoặc đổi tên.' })
  readonly name?: string | null;

  @Field(() => String, { nullable: true, description: 'Tên trước đó, khi đổi tên.' })
  readonly formerName?: string | null;

  @Field(() => [NamedDepartmentType], { description: 'Phòng, đơn vị khác có liên quan, với tên của ngày ấy.' })
  readonly others!: readonly NamedDepartmentType[];
}

@ObjectType('TouchedRecords', { description: 'Số hồ sơ của một năm bị chạm đến khi sửa quá khứ.' })
export class TouchedRecordsType {
  @Field(() => PastEffectEnum)
  readonly effect!: PastEffect;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => Int)
  readonly count!: number;
}

@ObjectType('PastEffects', { description: 'Thay đổi từ một ngày có phải sửa quá khứ không, và chạm đến những gì.' })
export class PastEffectsType {
  @Field(() => Boolean, { description: 'Phải nêu lý do: ngày đã qua, hoặc năm đã tổng kết.' })
  readonly needsReason!: boolean;

  @Field(() => [TouchedRecordsType])
  readonly touched!: readonly TouchedRecordsType[];
}

@ObjectType('ClosingBlock', { description: 'Việc còn gắn với phòng, đơn vị, và có bao nhiêu.' })
export class ClosingBlockType {
  @Field(() => ClosingBlockerEnum)
  readonly blocker!: ClosingBlocker;

  @Field(() => Int)
  readonly count!: number;
}
