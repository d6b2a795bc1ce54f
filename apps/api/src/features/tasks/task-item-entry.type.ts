import { Field, ObjectType } from 'type-graphql';
import { TASK_ENTRY_KINDS, TASK_ITEM_ACTS, type TaskEntryKind, type TaskOutcome } from '@thidua/domain/plans';
import { enumOf } from '../../platform/enum-of.ts';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { TaskOutcomeEnum } from '../movements/index.ts';

export const TaskEntryKindEnum = enumOf(
  TASK_ENTRY_KINDS,
  'TaskEntryKind',
  'Phân công, báo kết quả hay đánh giá một nội dung nhiệm vụ.',
);
export const TaskItemActEnum = enumOf(
  TASK_ITEM_ACTS,
  'TaskItemAct',
  'Việc người xem làm được với một nội dung nhiệm vụ.',
);

@ObjectType('TaskItemEntry', { description: 'Một dòng trong quá trình thực hiện nội dung nhiệm vụ.' })
export class TaskItemEntryType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => TaskEntryKindEnum)
  readonly kind!: TaskEntryKind;

  @Field(() => String, { nullable: true, description: 'Phòng, đơn vị được giao, theo tên ngày giao.' })
  readonly departmentName!: string | null;

  @Field(() => String, { nullable: true, description: 'Người được giao.' })
  readonly staffName!: string | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Hạn được giao, hoặc ngày mà kết quả tính đến.' })
  readonly onDay!: Date | null;

  @Field(() => String, { description: 'Kết quả được báo.' })
  readonly note!: string;

  @Field(() => TaskOutcomeEnum, { nullable: true })
  readonly outcome!: TaskOutcome | null;

  @Field(() => DateTimeScalar)
  readonly recordedAt!: Date;

  readonly recordedById!: string;
}
