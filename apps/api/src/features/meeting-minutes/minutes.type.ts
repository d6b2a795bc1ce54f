import { Field, Int, ObjectType } from 'type-graphql';
import {
  MINUTES_ACTS,
  MINUTES_HINDRANCES,
  MINUTES_PARTS,
  MINUTES_STATUSES,
  type MinutesStatus,
} from '@thidua/domain/meeting-minutes';
import { enumOf } from '../../platform/enum-of.ts';
import { DateTimeScalar, UuidScalar } from '../../platform/scalars/index.ts';
import type { MinutesRow } from './minutes.row.ts';

export const MinutesStatusEnum = enumOf(MINUTES_STATUSES, 'MinutesStatus', 'Trạng thái của biên bản họp Hội đồng.');
export const MinutesActEnum = enumOf(MINUTES_ACTS, 'MinutesAct', 'Việc làm được với biên bản họp Hội đồng.');
export const MinutesPartEnum = enumOf(MINUTES_PARTS, 'MinutesPart', 'Phần số liệu của biên bản họp Hội đồng.');
export const MinutesHindranceEnum = enumOf(MINUTES_HINDRANCES, 'MinutesHindrance', 'Vì sao chưa ký được biên bản.');

@ObjectType('MeetingMinutes', { description: 'Biên bản họp Hội đồng, hoặc một lần sửa biên bản.' })
export class MeetingMinutesType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => UuidScalar)
  readonly meetingId!: string;

  @Field(() => Int, { description: '1 là biên bản đầu; từ 2 là biên bản sửa.' })
  readonly ordinal!: number;

  @Field(() => MinutesStatusEnum)
  readonly status!: MinutesStatus;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String, { description: 'Diễn biến, ý kiến tại phiên họp.' })
  readonly note!: string;

  @Field(() => String, { description: 'Kết luận của người chủ trì.' })
  readonly conclusion!: string;

  @Field(() => String, { description: 'Vì sao lập biên bản sửa; trống ở biên bản đầu.' })
  readonly reason!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly signedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly countersignedAt!: Date | null;

  readonly row!: MinutesRow;
}
