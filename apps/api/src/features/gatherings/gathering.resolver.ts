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
} from '../../platform/user-error.ts';
import {
  CancelGatheringInput,
  ChangeGatheringInput,
  GatheringActInput,
  GatheringsArgs,
  HoldGatheringInput,
  MarkAttendanceInput,
  PlanGatheringInput,
  RecordContributionsInput,
} from './gathering.input.ts';
import { gatheringById, listGatherings } from './gathering.queries.ts';
import { GatheringConnection, GatheringType } from './gathering.type.ts';
import { cancelGathering } from './use-cases/cancel-gathering.ts';
import type { GatheringRefusal } from './use-cases/change-in-life.ts';
import { changeGathering } from './use-cases/change-gathering.ts';
import { holdGathering } from './use-cases/hold-gathering.ts';
import { markAttendance } from './use-cases/mark-attendance.ts';
import { planGathering } from './use-cases/plan-gathering.ts';
import { recordContributions } from './use-cases/record-contributions.ts';
import { reopenGathering } from './use-cases/reopen-gathering.ts';

const GatheringActResult = resultUnion('GatheringActResult', 'Kết quả một việc với sự kiện.', GatheringType, [
  StaleRecordError,
  InvalidTransitionError,
  InputProblemsError,
]);
type Answer = Promise<typeof GatheringActResult>;

async function answer(
  context: ActingContext,
  done: Promise<Result<{ readonly id: string }, GatheringRefusal>>,
): Answer {
  const outcome = await done;
  return outcome.ok ? gatheringById(context, outcome.value.id) : sharedError(outcome.error);
}

/** Conferences, launches and whatever else a body gathers for in a movement, with the roll of who came (plan III.2, IV). */
@Resolver()
export class GatheringResolver {
  @Query(() => GatheringConnection, { description: 'Hội nghị, sự kiện của một năm, ngày gần nhất trước.' })
  @Allow('gathering:read')
  gatherings(
    @Ctx() context: ActingContext,
    @Args(() => GatheringsArgs) args: GatheringsArgs,
  ): Promise<Page<GatheringType>> {
    return listGatherings(context, args);
  }

  @Query(() => GatheringType, { description: 'Một sự kiện.' })
  @Allow('gathering:read')
  gathering(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<GatheringType> {
    return gatheringById(context, id);
  }

  @Mutation(() => GatheringActResult, { description: 'Lập sự kiện và danh sách mời.' })
  @Allow('gathering:run')
  planGathering(
    @Ctx() context: ActingContext,
    @Arg('input', () => PlanGatheringInput) input: PlanGatheringInput,
  ): Answer {
    return answer(context, planGathering(context, input));
  }

  @Mutation(() => GatheringActResult, { description: 'Sửa sự kiện chưa tổ chức.' })
  @Allow('gathering:run')
  changeGathering(
    @Ctx() context: ActingContext,
    @Arg('input', () => ChangeGatheringInput) input: ChangeGatheringInput,
  ): Answer {
    return answer(context, changeGathering(context, input));
  }

  @Mutation(() => GatheringActResult, { description: 'Điểm danh người của phòng mình, hoặc của sự kiện mình tổ chức.' })
  @Allow('gathering:run')
  markAttendance(
    @Ctx() context: ActingContext,
    @Arg('input', () => MarkAttendanceInput) input: MarkAttendanceInput,
  ): Answer {
    return answer(context, markAttendance(context, input));
  }

  @Mutation(() => GatheringActResult, { description: 'Ghi số tiền ủng hộ của từng người vào một đợt quyên góp.' })
  @Allow('gathering:run')
  recordContributions(
    @Ctx() context: ActingContext,
    @Arg('input', () => RecordContributionsInput) input: RecordContributionsInput,
  ): Answer {
    return answer(context, recordContributions(context, input));
  }

  @Mutation(() => GatheringActResult, { description: 'Ghi kết quả, khép danh sách điểm danh.' })
  @Allow('gathering:run')
  holdGathering(
    @Ctx() context: ActingContext,
    @Arg('input', () => HoldGatheringInput) input: HoldGatheringInput,
  ): Answer {
    return answer(context, holdGathering(context, input));
  }

  @Mutation(() => GatheringActResult, { description: 'Hủy sự kiện chưa tổ chức, có lý do.' })
  @Allow('gathering:run')
  cancelGathering(
    @Ctx() context: ActingContext,
    @Arg('input', () => CancelGatheringInput) input: CancelGatheringInput,
  ): Answer {
    return answer(context, cancelGathering(context, input));
  }

  @Mutation(() => GatheringActResult, { description: 'Mở lại sự kiện đã tổ chức để sửa điểm danh, kết quả.' })
  @Allow('gathering:run')
  reopenGathering(
    @Ctx() context: ActingContext,
    @Arg('input', () => GatheringActInput) input: GatheringActInput,
  ): Answer {
    return answer(context, reopenGathering(context, input));
  }
}
