import { Field, Int, ObjectType } from 'type-graphql';
import { MEETING_PACK_STATUSES, type MeetingPackStatus } from '@thidua/domain/meeting-pack';
import { enumOf } from '../../platform/enum-of.ts';
import { DateTimeScalar, UuidScalar } from '../../platform/scalars/index.ts';

const MeetingPackStatusEnum = enumOf(
  MEETING_PACK_STATUSES,
  'MeetingPackStatus',
  'Hồ sơ trọn bộ: chờ lập, đang lập, đã xong, không lập được, đã hủy.',
);

@ObjectType('MeetingPack', { description: 'Hồ sơ trọn bộ của một phiên họp trong một tệp nén.' })
export class MeetingPackType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => MeetingPackStatusEnum)
  readonly status!: MeetingPackStatus;

  @Field(() => Int, { description: 'Số tệp đã lập.' })
  readonly doneCount!: number;

  @Field(() => Int, { description: 'Tổng số tệp; 0 khi chưa biết.' })
  readonly totalCount!: number;

  @Field(() => String, { nullable: true, description: 'SHA-256 của tệp nén; có khi xong.' })
  readonly fileHash!: string | null;

  @Field(() => Int, { nullable: true, description: 'Dung lượng tệp nén; có khi xong.' })
  readonly byteCount!: number | null;

  @Field(() => DateTimeScalar)
  readonly createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly finishedAt!: Date | null;
}
