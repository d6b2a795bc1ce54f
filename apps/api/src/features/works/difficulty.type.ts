import { Field, Int, ObjectType } from 'type-graphql';
import {
  DIFFICULTY_EVENTS,
  DIFFICULTY_STATUSES,
  type DifficultyEvent,
  type DifficultyStatus,
} from '@thidua/domain/works';
import { enumOf } from '../../platform/enum-of.ts';
import { connectionOf } from '../../platform/page.ts';
import { DateTimeScalar, UuidScalar } from '../../platform/scalars/index.ts';

export const DifficultyStatusEnum = enumOf(
  DIFFICULTY_STATUSES,
  'DifficultyStatus',
  'Trạng thái của khó khăn, vướng mắc.',
);
export const DifficultyEventEnum = enumOf(
  DIFFICULTY_EVENTS,
  'DifficultyEvent',
  'Việc làm được với khó khăn, vướng mắc.',
);

@ObjectType('Difficulty', { description: 'Khó khăn, vướng mắc của một phòng, đơn vị.' })
export class DifficultyType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String)
  readonly content!: string;

  @Field(() => DifficultyStatusEnum)
  readonly status!: DifficultyStatus;

  @Field(() => Int, { description: 'Tăng sau mỗi việc; gửi kèm khi làm việc tiếp theo.' })
  readonly version!: number;

  @Field(() => DateTimeScalar)
  readonly raisedAt!: Date;

  @Field(() => DateTimeScalar, { description: 'Từ lúc nào nằm ở người đang giữ.' })
  readonly heldSince!: Date;

  readonly departmentId!: string;
  readonly raisedById!: string;
}

@ObjectType('DifficultyTurn', { description: 'Một lượt xử lý khó khăn, vướng mắc.' })
export class DifficultyTurnType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => DifficultyEventEnum)
  readonly event!: DifficultyEvent;

  @Field(() => String, { description: 'Lời kèm theo; rỗng khi không nói gì.' })
  readonly text!: string;

  @Field(() => DateTimeScalar)
  readonly at!: Date;

  @Field(() => String, { description: 'Người làm.' })
  readonly by!: string;
}

@ObjectType('DifficultyConnection', { description: 'Một trang danh sách khó khăn, vướng mắc.' })
export class DifficultyConnection extends connectionOf(DifficultyType) {}
