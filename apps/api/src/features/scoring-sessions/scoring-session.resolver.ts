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
  DraftScorersInput,
  EditScoringSessionInput,
  FillScoringSessionInput,
  PublishScorersInput,
  ScoringSessionActInput,
  ScoringSessionsArgs,
  SpreadScorersInput,
  StartScoringSessionInput,
  StepScoringSessionInput,
  TakeOutScoreSheetInput,
} from './scoring-session.input.ts';
import { listScoringSessions, scoringSessionById } from './scoring-session.queries.ts';
import { ScoringSessionConnection, ScoringSessionType } from './scoring-session.type.ts';
import { draftScorers } from './use-cases/draft-scorers.ts';
import { editScoringSession } from './use-cases/edit-scoring-session.ts';
import { fillScoringSession } from './use-cases/fill-scoring-session.ts';
import { publishScorers } from './use-cases/publish-scorers.ts';
import { putSessionToCouncil } from './use-cases/put-session-to-council.ts';
import { remindScorers } from './use-cases/remind-scorers.ts';
import { spreadSession } from './use-cases/spread-session.ts';
import { startScoringSession } from './use-cases/start-scoring-session.ts';
import { stepSession } from './use-cases/step-session.ts';
import { takeOutSheet } from './use-cases/take-out-sheet.ts';

const ScoringSessionActResult = resultUnion(
  'ScoringSessionResult',
  'Kết quả một việc với đợt chấm.',
  ScoringSessionType,
  [StaleRecordError, InvalidTransitionError, InputProblemsError],
);
type Answer = Promise<typeof ScoringSessionActResult>;

async function answer(context: ActingContext, done: Promise<Result<{ readonly id: string }, SharedRefusal>>): Answer {
  const outcome = await done;
  return outcome.ok ? scoringSessionById(context, outcome.value.id) : sharedError(outcome.error);
}

/** Sessions of scoring: requests given out together, scored by one day, locked together (peers.md 7.5). */
@Resolver()
export class ScoringSessionResolver {
  @Query(() => ScoringSessionConnection, { description: 'Đợt chấm sáng kiến của một năm, hạn muộn nhất trước.' })
  @Allow('scoring-session:read')
  scoringSessions(
    @Ctx() context: ActingContext,
    @Args(() => ScoringSessionsArgs) args: ScoringSessionsArgs,
  ): Promise<Page<ScoringSessionType>> {
    return listScoringSessions(context, args);
  }

  @Query(() => ScoringSessionType, { description: 'Một đợt chấm sáng kiến.' })
  @Allow('scoring-session:read')
  scoringSession(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<ScoringSessionType> {
    return scoringSessionById(context, id);
  }

  @Mutation(() => ScoringSessionActResult, { description: 'Lập một đợt chấm sáng kiến.' })
  @Allow('scoring-session:keep')
  startScoringSession(
    @Ctx() context: ActingContext,
    @Arg('input', () => StartScoringSessionInput) input: StartScoringSessionInput,
  ): Answer {
    return answer(context, startScoringSession(context, input));
  }

  @Mutation(() => ScoringSessionActResult, { description: 'Sửa tên, hạn, số người chấm của đợt chấm.' })
  @Allow('scoring-session:keep')
  editScoringSession(
    @Ctx() context: ActingContext,
    @Arg('input', () => EditScoringSessionInput) input: EditScoringSessionInput,
  ): Answer {
    return answer(context, editScoringSession(context, input));
  }

  @Mutation(() => ScoringSessionActResult, { description: 'Đưa sáng kiến vào, ra đợt chấm.' })
  @Allow('scoring-session:keep')
  fillScoringSession(
    @Ctx() context: ActingContext,
    @Arg('input', () => FillScoringSessionInput) input: FillScoringSessionInput,
  ): Answer {
    return answer(context, fillScoringSession(context, input));
  }

  @Mutation(() => ScoringSessionActResult, { description: 'Phân công người chấm một sáng kiến, chưa công bố.' })
  @Allow('scoring-session:keep')
  draftScorers(@Ctx() context: ActingContext, @Arg('input', () => DraftScorersInput) input: DraftScorersInput): Answer {
    return answer(context, draftScorers(context, input));
  }

  @Mutation(() => ScoringSessionActResult, { description: 'Chia đều các sáng kiến còn thiếu người, chưa công bố.' })
  @Allow('scoring-session:keep')
  spreadScorers(
    @Ctx() context: ActingContext,
    @Arg('input', () => SpreadScorersInput) input: SpreadScorersInput,
  ): Answer {
    return answer(context, spreadSession(context, input));
  }

  @Mutation(() => ScoringSessionActResult, { description: 'Công bố phân công: lập phiếu và báo cho người chấm.' })
  @Allow('scoring-session:keep')
  publishScorers(
    @Ctx() context: ActingContext,
    @Arg('input', () => PublishScorersInput) input: PublishScorersInput,
  ): Answer {
    return answer(context, publishScorers(context, input));
  }

  @Mutation(() => ScoringSessionActResult, { description: 'Nhắc người chấm còn phiếu chưa gửi điểm.' })
  @Allow('scoring-session:keep')
  remindScorers(
    @Ctx() context: ActingContext,
    @Arg('input', () => ScoringSessionActInput) input: ScoringSessionActInput,
  ): Answer {
    return answer(context, remindScorers(context, input));
  }

  @Mutation(() => ScoringSessionActResult, { description: 'Rút phiếu chưa gửi điểm của một người chấm, có lý do.' })
  @Allow('scoring-session:keep')
  takeOutScoreSheet(
    @Ctx() context: ActingContext,
    @Arg('input', () => TakeOutScoreSheetInput) input: TakeOutScoreSheetInput,
  ): Answer {
    return answer(context, takeOutSheet(context, input));
  }

  @Mutation(() => ScoringSessionActResult, { description: 'Khóa, mở lại hoặc bỏ một đợt chấm.' })
  @Allow('scoring-session:keep')
  stepScoringSession(
    @Ctx() context: ActingContext,
    @Arg('input', () => StepScoringSessionInput) input: StepScoringSessionInput,
  ): Answer {
    return answer(context, stepSession(context, input));
  }

  @Mutation(() => ScoringSessionActResult, {
    description: 'Trình Hội đồng mọi sáng kiến đã chấm xong của một đợt đã khóa, cùng một lúc.',
  })
  @Allow('scoring-session:keep')
  putScoringSessionToCouncil(
    @Ctx() context: ActingContext,
    @Arg('input', () => ScoringSessionActInput) input: ScoringSessionActInput,
  ): Answer {
    return answer(context, putSessionToCouncil(context, input));
  }
}
