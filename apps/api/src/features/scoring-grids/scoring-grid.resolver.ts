import { Arg, Args, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Result } from '@thidua/domain/kernel';
import { Allow } from '../../platform/allow.ts';
import { PageArgs, type Page } from '../../platform/page.ts';
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
import { ScoringGridActInput, SaveScoringGridInput } from './scoring-grid.input.ts';
import { scoringGridById, listScoringGrids } from './scoring-grid.queries.ts';
import { ScoringGridConnection, ScoringGridType } from './scoring-grid.type.ts';
import { approveScoringGrid } from './use-cases/approve-scoring-grid.ts';
import { discardScoringGrid } from './use-cases/discard-scoring-grid.ts';
import { saveScoringGrid } from './use-cases/save-scoring-grid.ts';

const REFUSALS = [StaleRecordError, InvalidTransitionError, InputProblemsError] as const;

const ScoringGridActResult = resultUnion(
  'ScoringGridActResult',
  'Kết quả một việc với thang điểm sáng kiến.',
  ScoringGridType,
  REFUSALS,
);
type Answer = Promise<typeof ScoringGridActResult>;

@ObjectType('DiscardedScoringGrid', { description: 'Bản thảo đã bỏ; không còn xem được.' })
class DiscardedScoringGridType {
  @Field(() => UuidScalar)
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}

const DiscardScoringGridResult = resultUnion(
  'DiscardScoringGridResult',
  'Kết quả bỏ bản thảo thang điểm sáng kiến.',
  DiscardedScoringGridType,
  REFUSALS,
);

async function answer(context: ActingContext, done: Promise<Result<{ readonly id: string }, SharedRefusal>>): Answer {
  const outcome = await done;
  return outcome.ok ? scoringGridById(context, outcome.value.id) : sharedError(outcome.error);
}

/** By which rule initiatives are scored; no law sets it, every body does. */
@Resolver()
export class ScoringGridResolver {
  @Query(() => ScoringGridConnection, { description: 'Các bản thang điểm sáng kiến, bản áp dụng sau cùng trước.' })
  @Allow('scoringGrid:read')
  scoringGrids(@Ctx() context: ActingContext, @Args(() => PageArgs) args: PageArgs): Promise<Page<ScoringGridType>> {
    return listScoringGrids(context, args);
  }

  @Query(() => ScoringGridType, { description: 'Một bản thang điểm sáng kiến.' })
  @Allow('scoringGrid:read')
  scoringGrid(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<ScoringGridType> {
    return scoringGridById(context, id);
  }

  @Mutation(() => ScoringGridActResult, { description: 'Ghi hoặc sửa bản thảo thang điểm sáng kiến.' })
  @Allow('scoringGrid:edit')
  saveScoringGrid(
    @Ctx() context: ActingContext,
    @Arg('input', () => SaveScoringGridInput) input: SaveScoringGridInput,
  ): Answer {
    return answer(context, saveScoringGrid(context, input));
  }

  @Mutation(() => ScoringGridActResult, { description: 'Duyệt thang điểm sáng kiến; người duyệt khác người ghi.' })
  @Allow('scoringGrid:approve')
  approveScoringGrid(
    @Ctx() context: ActingContext,
    @Arg('input', () => ScoringGridActInput) input: ScoringGridActInput,
  ): Answer {
    return answer(context, approveScoringGrid(context, input));
  }

  @Mutation(() => DiscardScoringGridResult, { description: 'Bỏ bản thảo thang điểm sáng kiến.' })
  @Allow('scoringGrid:edit')
  async discardScoringGrid(
    @Ctx() context: ActingContext,
    @Arg('input', () => ScoringGridActInput) input: ScoringGridActInput,
  ): Promise<typeof DiscardScoringGridResult> {
    const outcome = await discardScoringGrid(context, input);
    return outcome.ok ? new DiscardedScoringGridType(outcome.value.id) : sharedError(outcome.error);
  }
}
