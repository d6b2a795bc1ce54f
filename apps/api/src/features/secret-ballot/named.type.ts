import { Field, ObjectType } from 'type-graphql';
import { NAMED_CHOICES, type NamedChoice } from '@thidua/domain/secret-ballot';
import type { PlainDate } from '@thidua/domain/kernel';
import { enumOf } from '../../platform/enum-of.ts';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { MeetingMemberType } from '../council/index.ts';

export const NamedChoiceEnum = enumOf(NAMED_CHOICES, 'BallotNamedChoice', 'Ý kiến ghi tên ở một mục.');

@ObjectType('BallotNamedChoiceOfItem', { description: 'Ý kiến ghi tên ở một mục.' })
export class NamedChoiceType {
  @Field(() => UuidScalar)
  readonly itemId!: string;

  @Field(() => NamedChoiceEnum)
  readonly choice!: NamedChoice;
}

@ObjectType('BallotNamedOpinion', { description: 'Thành viên vắng mặt gửi ý kiến ghi tên, không kín.' })
export class NamedOpinionType {
  @Field(() => MeetingMemberType)
  readonly member!: MeetingMemberType;

  @Field(() => String, { nullable: true, description: 'Số văn bản; trống khi chưa đến.' })
  readonly documentNumber!: string | null;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly documentDate!: PlainDate | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly recordedAt!: Date | null;

  @Field(() => [NamedChoiceType], { description: 'Trước khi công bố chỉ người ghi xem được.' })
  readonly choices!: readonly NamedChoiceType[];
}
