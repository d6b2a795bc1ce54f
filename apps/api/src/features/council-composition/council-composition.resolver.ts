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
} from '../../platform/user-error.ts';
import { CouncilType } from '../council/index.ts';
import { CouncilInBallotError, type CouncilRefusal } from './council-composition.errors.ts';
import { CouncilActInput, SaveCouncilChangeInput, SaveCouncilInput } from './council-composition.input.ts';
import { councilById, listCouncils } from './council-composition.queries.ts';
import { CouncilConnection } from './council-composition.type.ts';
import { approveCouncilChange } from './use-cases/approve-council-change.ts';
import { approveCouncil } from './use-cases/approve-council.ts';
import { discardCouncilChange } from './use-cases/discard-council-change.ts';
import { discardCouncil } from './use-cases/discard-council.ts';
import { saveCouncilChange } from './use-cases/save-council-change.ts';
import { saveCouncil } from './use-cases/save-council.ts';

const REFUSALS = [StaleRecordError, InvalidTransitionError, InputProblemsError, CouncilInBallotError] as const;

const CouncilActResult = resultUnion(
  'CouncilActResult',
  'Kết quả một việc với thành phần Hội đồng.',
  CouncilType,
  REFUSALS,
);
type Answer = Promise<typeof CouncilActResult>;

@ObjectType('DiscardedCouncil', { description: 'Bản thảo đã bỏ; không còn xem được.' })
class DiscardedCouncilType {
  @Field(() => UuidScalar)
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}

const DiscardCouncilResult = resultUnion(
  'DiscardCouncilResult',
  'Kết quả bỏ bản thảo Hội đồng.',
  DiscardedCouncilType,
  REFUSALS,
);

function errorOf(refusal: CouncilRefusal) {
  return refusal.code === 'COUNCIL_IN_BALLOT' ? new CouncilInBallotError(refusal) : sharedError(refusal);
}

/** The council that the act was about; its id comes from the act. */
async function answer(context: ActingContext, done: Promise<Result<string, CouncilRefusal>>): Answer {
  const outcome = await done;
  return outcome.ok ? councilById(context, outcome.value) : errorOf(outcome.error);
}

/** Who sits on the council for emulation and commendation, by which decision and from when to when (security.md 4.5, rule 9). */
@Resolver()
export class CouncilCompositionResolver {
  @Query(() => CouncilConnection, { description: 'Các nhiệm kỳ của Hội đồng, mới nhất trước.' })
  @Allow('council:read')
  councils(@Ctx() context: ActingContext, @Args(() => PageArgs) args: PageArgs): Promise<Page<CouncilType>> {
    return listCouncils(context, args);
  }

  @Mutation(() => CouncilActResult, { description: 'Ghi hoặc sửa bản thảo Hội đồng của một nhiệm kỳ.' })
  @Allow('council:compose')
  saveCouncil(@Ctx() context: ActingContext, @Arg('input', () => SaveCouncilInput) input: SaveCouncilInput): Answer {
    return answer(context, saveCouncil(context, input));
  }

  @Mutation(() => CouncilActResult, { description: 'Duyệt Hội đồng; người duyệt khác người ghi.' })
  @Allow('council:approve')
  approveCouncil(@Ctx() context: ActingContext, @Arg('input', () => CouncilActInput) input: CouncilActInput): Answer {
    return answer(context, approveCouncil(context, input));
  }

  @Mutation(() => DiscardCouncilResult, { description: 'Bỏ bản thảo Hội đồng.' })
  @Allow('council:compose')
  async discardCouncil(
    @Ctx() context: ActingContext,
    @Arg('input', () => CouncilActInput) input: CouncilActInput,
  ): Promise<typeof DiscardCouncilResult> {
    const outcome = await discardCouncil(context, input);
    return outcome.ok ? new DiscardedCouncilType(outcome.value) : errorOf(outcome.error);
  }

  @Mutation(() => CouncilActResult, { description: 'Ghi hoặc sửa bản thảo thay đổi thành phần giữa nhiệm kỳ.' })
  @Allow('council:compose')
  saveCouncilChange(
    @Ctx() context: ActingContext,
    @Arg('input', () => SaveCouncilChangeInput) input: SaveCouncilChangeInput,
  ): Answer {
    return answer(context, saveCouncilChange(context, input));
  }

  @Mutation(() => CouncilActResult, { description: 'Duyệt thay đổi thành phần; người duyệt khác người ghi.' })
  @Allow('council:approve')
  approveCouncilChange(
    @Ctx() context: ActingContext,
    @Arg('input', () => CouncilActInput) input: CouncilActInput,
  ): Answer {
    return answer(context, approveCouncilChange(context, input));
  }

  @Mutation(() => CouncilActResult, { description: 'Bỏ bản thảo thay đổi thành phần.' })
  @Allow('council:compose')
  discardCouncilChange(
    @Ctx() context: ActingContext,
    @Arg('input', () => CouncilActInput) input: CouncilActInput,
  ): Answer {
    return answer(context, discardCouncilChange(context, input));
  }
}
