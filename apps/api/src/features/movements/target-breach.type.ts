import { Field, ObjectType } from 'type-graphql';
import type { IncidentKind } from '@thidua/domain/records';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { IncidentKindEnum } from '../records/index.ts';

@ObjectType('TargetBreach', {
  description:
    'Một người chưa đạt chỉ tiêu về chấp hành, chỉ hiện với người được biết; nội dung mở ở hồ sơ của người ấy.',
})
export class TargetBreachType {
  @Field(() => UuidScalar)
  readonly staffId!: string;

  @Field(() => String)
  readonly fullName!: string;

  @Field(() => IncidentKindEnum, { nullable: true, description: 'Trống khi là quyết định kỷ luật.' })
  readonly kind!: IncidentKind | null;

  @Field(() => PlainDateScalar)
  readonly onDay!: Date;
}
