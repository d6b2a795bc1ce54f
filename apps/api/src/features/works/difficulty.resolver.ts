import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { DifficultyEvent } from '@thidua/domain/works';
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
import { DifficultiesArgs, DifficultyActInput, RaiseDifficultyInput } from './difficulty.input.ts';
import { difficultyById, listDifficulties } from './difficulty.queries.ts';
import { DifficultyConnection, DifficultyType } from './difficulty.type.ts';
import { actOnDifficulty } from './use-cases/act-on-difficulty.ts';
import { raiseDifficulty } from './use-cases/raise-difficulty.ts';

const RaiseDifficultyResult = resultUnion('RaiseDifficultyResult', 'Kết quả nêu khó khăn, vướng mắc.', DifficultyType, [
  InputProblemsError,
]);
const DifficultyActResult = resultUnion(
  'DifficultyActResult',
  'Kết quả một việc với khó khăn, vướng mắc.',
  DifficultyType,
  [StaleRecordError, InvalidTransitionError, InputProblemsError],
);

async function act(
  context: ActingContext,
  event: DifficultyEvent,
  input: DifficultyActInput,
): Promise<typeof DifficultyActResult> {
  const outcome = await actOnDifficulty(context, event, input);
  return outcome.ok ? difficultyById(context, outcome.value.id) : sharedError(outcome.error);
}

/** Difficulties that divisions raise and the answers to them (plan IV.2b). */
@Resolver()
export class DifficultyResolver {
  @Query(() => DifficultyConnection, { description: 'Khó khăn, vướng mắc của một năm mà người xem được biết.' })
  @Allow('difficulty:read')
  difficulties(
    @Ctx() context: ActingContext,
    @Args(() => DifficultiesArgs) args: DifficultiesArgs,
  ): Promise<Page<DifficultyType>> {
    return listDifficulties(context, args);
  }

  @Query(() => DifficultyType, { description: 'Một khó khăn, vướng mắc.' })
  @Allow('difficulty:read')
  difficulty(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<DifficultyType> {
    return difficultyById(context, id);
  }

  @Mutation(() => RaiseDifficultyResult, { description: 'Phòng, đơn vị nêu khó khăn, vướng mắc.' })
  @Allow('difficulty:raise')
  async raiseDifficulty(
    @Ctx() context: ActingContext,
    @Arg('input', () => RaiseDifficultyInput) input: RaiseDifficultyInput,
  ): Promise<typeof RaiseDifficultyResult> {
    const outcome = await raiseDifficulty(context, input);
    return outcome.ok ? difficultyById(context, outcome.value.id) : sharedError(outcome.error);
  }

  @Mutation(() => DifficultyActResult, { description: 'Thường trực chuyển Giám đốc, kèm ý kiến nếu có.' })
  @Allow('difficulty:route')
  routeDifficulty(
    @Ctx() context: ActingContext,
    @Arg('input', () => DifficultyActInput) input: DifficultyActInput,
  ): Promise<typeof DifficultyActResult> {
    return act(context, 'ROUTE', input);
  }

  @Mutation(() => DifficultyActResult, { description: 'Trả lời khó khăn, vướng mắc đang ở bàn mình.' })
  @Allow('difficulty:answer')
  answerDifficulty(
    @Ctx() context: ActingContext,
    @Arg('input', () => DifficultyActInput) input: DifficultyActInput,
  ): Promise<typeof DifficultyActResult> {
    return act(context, 'ANSWER', input);
  }

  @Mutation(() => DifficultyActResult, { description: 'Đơn vị xác nhận đã giải quyết.' })
  @Allow('difficulty:raise')
  closeDifficulty(
    @Ctx() context: ActingContext,
    @Arg('input', () => DifficultyActInput) input: DifficultyActInput,
  ): Promise<typeof DifficultyActResult> {
    return act(context, 'CLOSE', input);
  }

  @Mutation(() => DifficultyActResult, { description: 'Đơn vị hỏi lại, nói rõ còn vướng gì.' })
  @Allow('difficulty:raise')
  askAgainAboutDifficulty(
    @Ctx() context: ActingContext,
    @Arg('input', () => DifficultyActInput) input: DifficultyActInput,
  ): Promise<typeof DifficultyActResult> {
    return act(context, 'ASK_AGAIN', input);
  }

  @Mutation(() => DifficultyActResult, { description: 'Đơn vị rút khó khăn, vướng mắc khi chưa được trả lời.' })
  @Allow('difficulty:raise')
  withdrawDifficulty(
    @Ctx() context: ActingContext,
    @Arg('input', () => DifficultyActInput) input: DifficultyActInput,
  ): Promise<typeof DifficultyActResult> {
    return act(context, 'WITHDRAW', input);
  }
}
