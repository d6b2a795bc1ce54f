import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { trainingEventsFor, type TrainingCourseEvent } from '@thidua/domain/training';
import { accountNameOf } from '../../platform/account-name.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { MovementTaskType } from '../movements/index.ts';
import { StaffMemberType } from '../organisation/index.ts';
import { accessOf } from '../records/index.ts';
import { coursesOfTask, recordsOf, stepsOf, tallyOf, taskOfCourse, trainingsOf } from './training.loaders.ts';
import {
  PersonTrainingType,
  TrainingCourseEventEnum,
  TrainingCourseType,
  TrainingRecordType,
  TrainingStepType,
  TrainingTallyType,
  TrainingTaskType,
} from './training.type.ts';

@Resolver(() => TrainingCourseType)
export class TrainingCourseFields {
  @FieldResolver(() => TrainingTaskType, { nullable: true })
  async task(
    @Root() { taskId }: TrainingCourseType,
    @Ctx() context: ActingContext,
  ): Promise<TrainingTaskType | undefined> {
    return taskId === null ? undefined : taskOfCourse(context).load(taskId);
  }

  @FieldResolver(() => TrainingTallyType, { description: 'Số người học của khóa.' })
  tally(@Root() { id }: TrainingCourseType, @Ctx() context: ActingContext): Promise<TrainingTallyType> {
    return tallyOf(context).load(id);
  }

  @FieldResolver(() => [TrainingRecordType], { description: 'Những người học mà người xem được thấy tên.' })
  records(@Root() { id }: TrainingCourseType, @Ctx() context: ActingContext): Promise<readonly TrainingRecordType[]> {
    return recordsOf(context).load(id);
  }

  @FieldResolver(() => [TrainingCourseEventEnum], { description: 'Việc người xem làm được bây giờ.' })
  viewerCan(@Root() { status }: TrainingCourseType, @Ctx() { actor }: ActingContext): readonly TrainingCourseEvent[] {
    return trainingEventsFor(actor, status);
  }
}

@Resolver(() => TrainingRecordType)
export class TrainingRecordFields {
  @FieldResolver(() => [TrainingStepType], { description: 'Các lần ghi, mới nhất trước.' })
  steps(@Root() { id }: TrainingRecordType, @Ctx() context: ActingContext): Promise<readonly TrainingStepType[]> {
    return stepsOf(context).load(id);
  }
}

@Resolver(() => TrainingStepType)
export class TrainingStepFields {
  @FieldResolver(() => String, { description: 'Người ghi.' })
  recordedBy(@Root() { recordedById }: TrainingStepType, @Ctx() context: ActingContext): Promise<string> {
    return accountNameOf(context).load(recordedById);
  }
}

/** What training adds to a person; lives here so that the organisation knows nothing of it. */
@Resolver(() => StaffMemberType)
export class StaffTrainingFields {
  @FieldResolver(() => [PersonTrainingType], {
    nullable: true,
    description: 'Các khóa học, mới trước; rỗng (null) khi người xem không được biết.',
  })
  async trainings(
    @Root() { id }: StaffMemberType,
    @Ctx() context: ActingContext,
  ): Promise<readonly PersonTrainingType[] | null> {
    // What somebody learned is known to those who know the ratings, which it helps to judge.
    return (await accessOf(context, id, 'rating.level')) === 'NONE' ? null : trainingsOf(context).load(id);
  }
}

/** What training adds to a task of a plan. */
@Resolver(() => MovementTaskType)
export class TaskTrainingFields {
  @FieldResolver(() => [TrainingCourseType], { description: 'Khóa đào tạo, bồi dưỡng thực hiện nhiệm vụ.' })
  trainingCourses(
    @Root() { id }: MovementTaskType,
    @Ctx() context: ActingContext,
  ): Promise<readonly TrainingCourseType[]> {
    return coursesOfTask(context).load(id);
  }
}
