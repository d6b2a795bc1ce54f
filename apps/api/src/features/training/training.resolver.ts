import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Result } from '@thidua/domain/kernel';
import { Allow } from '../../platform/allow.ts';
import type { Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { resultUnion } from '../../platform/result-union.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import {
  InputProblemsError,
  InvalidTransitionError,
  sharedError,
  StaleRecordError,
  type SharedRefusal,
} from '../../platform/user-error.ts';
import {
  EnrolInTrainingInput,
  RecordTrainingInput,
  SaveTrainingCourseInput,
  TrainingCoursesArgs,
  WithdrawTrainingCourseInput,
} from './training.input.ts';
import { listTrainingCourses, trainingCourseById } from './training.queries.ts';
import { TrainingCourseConnection, TrainingCourseType } from './training.type.ts';
import { enrolInTraining } from './use-cases/enrol-in-training.ts';
import { recordTraining } from './use-cases/record-training.ts';
import { saveTrainingCourse } from './use-cases/save-training-course.ts';
import { withdrawTrainingCourse } from './use-cases/withdraw-training-course.ts';

const TrainingActResult = resultUnion('TrainingActResult', 'Kết quả một việc với khóa học.', TrainingCourseType, [
  StaleRecordError,
  InvalidTransitionError,
  InputProblemsError,
]);
type Answer = Promise<typeof TrainingActResult>;

async function answer(context: ActingContext, done: Promise<Result<{ readonly id: string }, SharedRefusal>>): Answer {
  const outcome = await done;
  return outcome.ok ? trainingCourseById(context, outcome.value.id) : sharedError(outcome.error);
}

/** Who learned what, from when to when, with which certificate (plan 2.2c; evidence for the criterion on study of LĐTT). */
@Resolver()
export class TrainingResolver {
  @Query(() => TrainingCourseConnection, { description: 'Khóa đào tạo, bồi dưỡng của một năm, mới nhất trước.' })
  @Allow('training:read')
  trainingCourses(
    @Ctx() context: ActingContext,
    @Args(() => TrainingCoursesArgs) args: TrainingCoursesArgs,
  ): Promise<Page<TrainingCourseType>> {
    return listTrainingCourses(context, args);
  }

  @Query(() => TrainingCourseType, { description: 'Một khóa đào tạo, bồi dưỡng.' })
  @Allow('training:read')
  trainingCourse(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<TrainingCourseType> {
    return trainingCourseById(context, id);
  }

  @Mutation(() => TrainingActResult, { description: 'Ghi hoặc sửa một khóa học.' })
  @Allow('training:edit')
  saveTrainingCourse(
    @Ctx() context: ActingContext,
    @Arg('input', () => SaveTrainingCourseInput) input: SaveTrainingCourseInput,
  ): Answer {
    return answer(context, saveTrainingCourse(context, input));
  }

  @Mutation(() => TrainingActResult, { description: 'Ghi người học: cả cơ quan, cả phòng, hoặc từng người.' })
  @Allow('training:edit')
  enrolInTraining(
    @Ctx() context: ActingContext,
    @Arg('input', () => EnrolInTrainingInput) input: EnrolInTrainingInput,
  ): Answer {
    return answer(context, enrolInTraining(context, input));
  }

  @Mutation(() => TrainingActResult, { description: 'Ghi kết quả của một hoặc nhiều người học.' })
  @Allow('training:edit')
  recordTraining(
    @Ctx() context: ActingContext,
    @Arg('input', () => RecordTrainingInput) input: RecordTrainingInput,
  ): Answer {
    return answer(context, recordTraining(context, input));
  }

  @Mutation(() => TrainingActResult, { description: 'Rút khóa học ghi nhầm.' })
  @Allow('training:edit')
  withdrawTrainingCourse(
    @Ctx() context: ActingContext,
    @Arg('input', () => WithdrawTrainingCourseInput) input: WithdrawTrainingCourseInput,
  ): Answer {
    return answer(context, withdrawTrainingCourse(context, input));
  }
}
