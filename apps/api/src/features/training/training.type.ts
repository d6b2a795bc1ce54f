import { Field, Int, ObjectType } from 'type-graphql';
import {
  TRAINING_COURSE_EVENTS,
  TRAINING_COURSE_STATUSES,
  TRAINING_GRADES,
  TRAINING_KINDS,
  TRAINING_STATUSES,
  TRAINING_STEPS,
  type TrainingCourseStatus,
  type TrainingGrade,
  type TrainingKind,
  type TrainingStatus,
} from '@thidua/domain/training';
import { enumOf } from '../../platform/enum-of.ts';
import { connectionOf } from '../../platform/page.ts';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';

export const TrainingKindEnum = enumOf(TRAINING_KINDS, 'TrainingKind', 'Nội dung đào tạo, bồi dưỡng.');
export const TrainingCourseStatusEnum = enumOf(
  TRAINING_COURSE_STATUSES,
  'TrainingCourseStatus',
  'Trạng thái của khóa học.',
);
export const TrainingCourseEventEnum = enumOf(
  TRAINING_COURSE_EVENTS,
  'TrainingCourseEvent',
  'Việc làm được với khóa học.',
);
export const TrainingStatusEnum = enumOf(TRAINING_STATUSES, 'TrainingStatus', 'Một người học đến đâu.');
export const TrainingStepKindEnum = enumOf(TRAINING_STEPS, 'TrainingStepKind', 'Điều ghi về người học.');
export const TrainingGradeEnum = enumOf(TRAINING_GRADES, 'TrainingGrade', 'Xếp loại của cơ sở đào tạo.');

@ObjectType('TrainingCourse', { description: 'Khóa đào tạo, bồi dưỡng mà người của cơ quan dự.' })
export class TrainingCourseType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => TrainingKindEnum)
  readonly kind!: TrainingKind;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String, { description: 'Cơ quan, cơ sở tổ chức.' })
  readonly organiser!: string;

  @Field(() => PlainDateScalar)
  readonly firstDay!: Date;

  @Field(() => PlainDateScalar)
  readonly lastDay!: Date;

  @Field(() => Int, { nullable: true, description: 'Số tiết học; 08 tiết là một ngày học.' })
  readonly lessons!: number | null;

  @Field(() => String, { description: 'Số, ký hiệu quyết định cử đi học hoặc giấy triệu tập; rỗng khi không ghi.' })
  readonly paper!: string;

  @Field(() => UuidScalar, { nullable: true })
  readonly taskId!: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Chỉ tiêu đếm người hoàn thành khóa học này.' })
  readonly targetId!: string | null;

  @Field(() => TrainingCourseStatusEnum)
  readonly status!: TrainingCourseStatus;

  @Field(() => String, { nullable: true })
  readonly withdrawnReason!: string | null;

  @Field(() => Int, { description: 'Tăng sau mỗi việc; gửi kèm khi làm việc tiếp theo.' })
  readonly version!: number;
}

@ObjectType('TrainingTally', { description: 'Số người học của một khóa.' })
export class TrainingTallyType {
  @Field(() => Int, { description: 'Người trong danh sách, không kể người không dự.' })
  readonly people!: number;

  @Field(() => Int)
  readonly completed!: number;

  @Field(() => Int)
  readonly notCompleted!: number;
}

@ObjectType('TrainingRecord', { description: 'Một người học một khóa.' })
export class TrainingRecordType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => UuidScalar)
  readonly staffId!: string;

  @Field(() => String, { description: 'Họ tên vào ngày đầu của khóa học.' })
  readonly name!: string;

  @Field(() => UuidScalar)
  readonly departmentId!: string;

  @Field(() => String, { description: 'Tên phòng, đơn vị vào ngày đầu của khóa học.' })
  readonly departmentName!: string;

  @Field(() => TrainingStatusEnum)
  readonly status!: TrainingStatus;

  @Field(() => TrainingGradeEnum, { nullable: true })
  readonly grade!: TrainingGrade | null;

  @Field(() => String, { description: 'Chứng chỉ, bằng, giấy chứng nhận; rỗng khi không có.' })
  readonly certificate!: string;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày của lần ghi gần nhất.' })
  readonly onDay!: Date | null;
}

@ObjectType('TrainingStep', { description: 'Một lần ghi về người học.' })
export class TrainingStepType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => TrainingStatusEnum)
  readonly to!: TrainingStatus;

  @Field(() => PlainDateScalar)
  readonly onDay!: Date;

  @Field(() => String)
  readonly note!: string;

  @Field(() => DateTimeScalar)
  readonly recordedAt!: Date;

  readonly recordedById!: string;
}

@ObjectType('TrainingTask', { description: 'Nhiệm vụ của kế hoạch mà khóa học thực hiện.' })
export class TrainingTaskType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly number!: string;

  @Field(() => String)
  readonly title!: string;
}

@ObjectType('PersonTraining', { description: 'Một khóa học của một người.' })
export class PersonTrainingType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => TrainingCourseType)
  readonly course!: TrainingCourseType;

  @Field(() => TrainingStatusEnum)
  readonly status!: TrainingStatus;

  @Field(() => TrainingGradeEnum, { nullable: true })
  readonly grade!: TrainingGrade | null;

  @Field(() => String)
  readonly certificate!: string;
}

@ObjectType('TrainingCourseConnection', { description: 'Một trang danh sách khóa học.' })
export class TrainingCourseConnection extends connectionOf(TrainingCourseType) {}
