import { Field, InputType, ObjectType } from 'type-graphql';
import { DateTimeScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { MeetingMemberType } from '../council/index.ts';

@ObjectType('BallotStandIn', {
  description: 'Phó Chủ tịch thay người chủ trì đã rời phiên họp, chỉ để kết thúc kỳ bỏ phiếu.',
})
export class BallotStandInType {
  @Field(() => MeetingMemberType, { description: 'Người thay.' })
  readonly member!: MeetingMemberType;

  @Field(() => MeetingMemberType, { description: 'Người chủ trì đã rời phiên họp.' })
  readonly away!: MeetingMemberType;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => DateTimeScalar)
  readonly askedAt!: Date;

  @Field(() => [String], { description: 'Người đã chứng kiến.' })
  readonly witnessNames!: readonly string[];

  @Field(() => Boolean, { description: 'Đã đủ hai người chứng kiến.' })
  readonly isWitnessed!: boolean;
}

@InputType('StandInInput', { description: 'Xin thay người chủ trì đã rời phiên họp.' })
export class StandInInput {
  @Field(() => UuidScalar, { description: 'Kỳ bỏ phiếu.' })
  readonly id!: string;

  @Field(() => UuidScalar, { description: 'Do máy người dùng đặt: gửi lại không xin lần nữa.' })
  readonly standInId!: string;

  @Field(() => String)
  readonly reason!: string;
}

@InputType('WitnessStandInInput', { description: 'Chứng kiến việc thay người chủ trì.' })
export class WitnessStandInInput {
  @Field(() => UuidScalar, { description: 'Kỳ bỏ phiếu.' })
  readonly id!: string;
}
