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
import { InitiativeCouncilActInput, SaveInitiativeCouncilInput } from './initiative-council.input.ts';
import { initiativeCouncilById, listInitiativeCouncils } from './initiative-council.queries.ts';
import { InitiativeCouncilConnection, InitiativeCouncilType } from './initiative-council.type.ts';
import { approveInitiativeCouncil } from './use-cases/approve-initiative-council.ts';
import { discardInitiativeCouncil } from './use-cases/discard-initiative-council.ts';
import { saveInitiativeCouncil } from './use-cases/save-initiative-council.ts';

const REFUSALS = [StaleRecordError, InvalidTransitionError, InputProblemsError] as const;

const InitiativeCouncilActResult = resultUnion(
  'InitiativeCouncilActResult',
  'Kết quả một việc với Hội đồng sáng kiến.',
  InitiativeCouncilType,
  REFUSALS,
);
type Answer = Promise<typeof InitiativeCouncilActResult>;

@ObjectType('DiscardedInitiativeCouncil', { description: 'Bản thảo đã bỏ; không còn xem được.' })
class DiscardedInitiativeCouncilType {
  @Field(() => UuidScalar)
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}

const DiscardInitiativeCouncilResult = resultUnion(
  'DiscardInitiativeCouncilResult',
  'Kết quả bỏ bản thảo Hội đồng sáng kiến.',
  DiscardedInitiativeCouncilType,
  REFUSALS,
);

async function answer(context: ActingContext, done: Promise<Result<{ readonly id: string }, SharedRefusal>>): Answer {
  const outcome = await done;
  return outcome.ok ? initiativeCouncilById(context, outcome.value.id) : sharedError(outcome.error);
}

/** Who judges initiatives, by which decision and for how long (Nghị định 13/2012/NĐ-CP Điều 8). */
@Resolver()
export class InitiativeCouncilResolver {
  @Query(() => InitiativeCouncilConnection, { description: 'Các Hội đồng sáng kiến, nhiệm kỳ mới nhất trước.' })
  @Allow('initiativeCouncil:read')
  initiativeCouncils(
    @Ctx() context: ActingContext,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<InitiativeCouncilType>> {
    return listInitiativeCouncils(context, args);
  }

  @Query(() => InitiativeCouncilType, { description: 'Một Hội đồng sáng kiến.' })
  @Allow('initiativeCouncil:read')
  initiativeCouncil(
    @Ctx() context: ActingContext,
    @Arg('id', () => UuidScalar) id: string,
  ): Promise<InitiativeCouncilType> {
    return initiativeCouncilById(context, id);
  }

  @Mutation(() => InitiativeCouncilActResult, { description: 'Ghi hoặc sửa bản thảo Hội đồng sáng kiến.' })
  @Allow('initiativeCouncil:edit')
  saveInitiativeCouncil(
    @Ctx() context: ActingContext,
    @Arg('input', () => SaveInitiativeCouncilInput) input: SaveInitiativeCouncilInput,
  ): Answer {
    return answer(context, saveInitiativeCouncil(context, input));
  }

  @Mutation(() => InitiativeCouncilActResult, { description: 'Duyệt Hội đồng sáng kiến; người duyệt khác người ghi.' })
  @Allow('initiativeCouncil:approve')
  approveInitiativeCouncil(
    @Ctx() context: ActingContext,
    @Arg('input', () => InitiativeCouncilActInput) input: InitiativeCouncilActInput,
  ): Answer {
    return answer(context, approveInitiativeCouncil(context, input));
  }

  @Mutation(() => DiscardInitiativeCouncilResult, { description: 'Bỏ bản thảo Hội đồng sáng kiến.' })
  @Allow('initiativeCouncil:edit')
  async discardInitiativeCouncil(
    @Ctx() context: ActingContext,
    @Arg('input', () => InitiativeCouncilActInput) input: InitiativeCouncilActInput,
  ): Promise<typeof DiscardInitiativeCouncilResult> {
    const outcome = await discardInitiativeCouncil(context, input);
    return outcome.ok ? new DiscardedInitiativeCouncilType(outcome.value.id) : sharedError(outcome.error);
  }
}
