import { ArgsType, Field, InputType, Int } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import type { TrainingGrade, TrainingKind, TrainingStepKind } from '@thidua/domain/training';
import { PageArgs } from '../../platform/page.ts';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { TrainingGradeEnum, TrainingKindEnum, TrainingStepKindEnum } from './training.type.ts';

@InputType('TrainingFilter', { description: 'Lọc danh sách khóa đào tạo, bồi dưỡng.' })
export class TrainingFilter {
  @Field(() => String, { nullable: true, description: 'Tìm trong tên khóa học; không cần dấu.' })
  readonly text?: string | null;

  @Field(() => [TrainingKindEnum], { nullable: true })
  readonly kinds?: readonly TrainingKind[] | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Chỉ khóa có người của phòng, đơn vị này học.' })
  readonly departmentId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Chỉ khóa còn người chưa ghi kết quả.' })
  readonly withoutResult?: boolean | null;
}

@ArgsType()
export class TrainingCoursesArgs extends PageArgs {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => TrainingFilter, { nullable: true })
  readonly filter?: TrainingFilter | null;
}

@InputType('SaveTrainingCourseInput', { description: 'Ghi hoặc sửa một khóa học; không có version là ghi mới.' })
export class SaveTrainingCourseInput {
  @Field(() => UuidScalar, { description: 'Do máy người dùng sinh: gửi lại cùng mã thì không ghi hai lần.' })
  readonly id!: string;

  @Field(() => Int, { nullable: true })
  readonly version?: number | null;

  @Field(() => TrainingKindEnum)
  readonly kind!: TrainingKind;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String)
  readonly organiser!: string;

  @Field(() => PlainDateScalar)
  readonly firstDay!: PlainDate;

  @Field(() => PlainDateScalar)
  readonly lastDay!: PlainDate;

  @Field(() => Int, { nullable: true, description: 'Số tiết học; 08 tiết là một ngày học.' })
  readonly lessons?: number | null;

  @Field(() => String, { description: 'Số, ký hiệu quyết định cử đi học; có thể rỗng.' })
  readonly paper!: string;

  @Field(() => UuidScalar, { nullable: true })
  readonly taskId?: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Chỉ tiêu “tất cả tham gia” của kế hoạch năm ấy.' })
  readonly targetId?: string | null;
}

@InputType('EnrolInTrainingInput', { description: 'Ghi người học: cả cơ quan, cả phòng, hoặc từng người.' })
export class EnrolInTrainingInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Boolean)
  readonly everybody!: boolean;

  @Field(() => [UuidScalar])
  readonly departmentIds!: readonly string[];

  @Field(() => [UuidScalar])
  readonly staffIds!: readonly string[];
}

@InputType('RecordTrainingInput', { description: 'Ghi kết quả của một hoặc nhiều người học.' })
export class RecordTrainingInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => [UuidScalar], { description: 'Mã người học trong khóa (TrainingRecord).' })
  readonly recordIds!: readonly string[];

  @Field(() => TrainingStepKindEnum)
  readonly step!: TrainingStepKind;

  @Field(() => PlainDateScalar)
  readonly onDay!: PlainDate;

  @Field(() => TrainingGradeEnum, { nullable: true })
  readonly grade?: TrainingGrade | null;

  @Field(() => String)
  readonly certificate!: string;

  @Field(() => String, { description: 'Lý do, khi không hoàn thành, mở lại hoặc không dự.' })
  readonly note!: string;
}

@InputType('WithdrawTrainingCourseInput', { description: 'Rút khóa học ghi nhầm, có lý do.' })
export class WithdrawTrainingCourseInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String)
  readonly reason!: string;
}
