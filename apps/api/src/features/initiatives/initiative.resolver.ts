import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { sharedError } from '../../platform/user-error.ts';
import { NumberTakenError } from '../number-register/index.ts';
import {
  CreateInitiativeInput,
  InitiativeActInput,
  InitiativesArgs,
  RecogniseInitiativeInput,
  ReturnInitiativeInput,
  SaveInitiativeInput,
  TellApplicationInput,
} from './initiative.input.ts';
import { initiativeById, listInitiatives } from './initiative.queries.ts';
import {
  answerOfAct,
  CreateInitiativeResult,
  InitiativeActResult,
  RecogniseInitiativeResult,
  SaveInitiativeResult,
  StaleInitiativeError,
} from './initiative.result.ts';
import { InitiativeConnection, InitiativeType } from './initiative.type.ts';
import { createInitiative } from './use-cases/create-initiative.ts';
import { declineInitiative } from './use-cases/decline-initiative.ts';
import { endorseInitiative } from './use-cases/endorse-initiative.ts';
import { putInitiativeToCouncil } from './use-cases/put-initiative-to-council.ts';
import { receiveInitiative } from './use-cases/receive-initiative.ts';
import { recogniseInitiative } from './use-cases/recognise-initiative.ts';
import { refuseInitiative } from './use-cases/refuse-initiative.ts';
import { returnInitiative } from './use-cases/return-initiative.ts';
import { saveInitiative } from './use-cases/save-initiative.ts';
import { submitInitiative } from './use-cases/submit-initiative.ts';
import { tellApplication } from './use-cases/tell-application.ts';
import { withdrawInitiative } from './use-cases/withdraw-initiative.ts';

@Resolver(() => InitiativeType)
export class InitiativeResolver {
  @Query(() => InitiativeConnection, { description: 'Sáng kiến của một năm mà người xem được thấy.' })
  @Allow('initiative:read')
  initiatives(
    @Ctx() context: ActingContext,
    @Args(() => InitiativesArgs) args: InitiativesArgs,
  ): Promise<Page<InitiativeType>> {
    return listInitiatives(context, args);
  }

  @Query(() => InitiativeType, { description: 'Một sáng kiến.' })
  @Allow('initiative:read')
  initiative(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<InitiativeType> {
    return initiativeById(context, id);
  }

  @Mutation(() => CreateInitiativeResult, { description: 'Bắt đầu một sáng kiến; có mã ngay.' })
  @Allow('initiative:create')
  async createInitiative(
    @Ctx() context: ActingContext,
    @Arg('input', () => CreateInitiativeInput) input: CreateInitiativeInput,
  ): Promise<typeof CreateInitiativeResult> {
    const outcome = await createInitiative(context, input);
    return outcome.ok ? initiativeById(context, outcome.value.id) : sharedError(outcome.error);
  }

  @Mutation(() => SaveInitiativeResult, { description: 'Lưu các ô đã sửa của bản nháp hoặc bản phải bổ sung.' })
  @Allow('initiative:edit')
  async saveInitiative(
    @Ctx() context: ActingContext,
    @Arg('input', () => SaveInitiativeInput) input: SaveInitiativeInput,
  ): Promise<typeof SaveInitiativeResult> {
    const outcome = await saveInitiative(context, input);
    if (outcome.ok) return initiativeById(context, outcome.value.id);
    if (outcome.error.code === 'STALE_RECORD') return new StaleInitiativeError(await initiativeById(context, input.id));
    return sharedError(outcome.error);
  }

  @Mutation(() => InitiativeActResult, { description: 'Nộp sáng kiến để trưởng phòng xác nhận.' })
  @Allow('initiative:submit')
  async submitInitiative(
    @Ctx() context: ActingContext,
    @Arg('input', () => InitiativeActInput) input: InitiativeActInput,
  ): Promise<typeof InitiativeActResult> {
    return answerOfAct(context, await submitInitiative(context, input));
  }

  @Mutation(() => InitiativeActResult, { description: 'Rút sáng kiến, có lý do.' })
  @Allow('initiative:withdraw')
  async withdrawInitiative(
    @Ctx() context: ActingContext,
    @Arg('input', () => InitiativeActInput) input: InitiativeActInput,
  ): Promise<typeof InitiativeActResult> {
    return answerOfAct(context, await withdrawInitiative(context, input));
  }

  @Mutation(() => InitiativeActResult, { description: 'Trưởng phòng xác nhận sáng kiến.' })
  @Allow('initiative:endorse')
  async endorseInitiative(
    @Ctx() context: ActingContext,
    @Arg('input', () => InitiativeActInput) input: InitiativeActInput,
  ): Promise<typeof InitiativeActResult> {
    return answerOfAct(context, await endorseInitiative(context, input));
  }

  @Mutation(() => InitiativeActResult, { description: 'Trả lại để bổ sung, nói rõ mục nào và điều gì.' })
  @Allow('initiative:return')
  async returnInitiative(
    @Ctx() context: ActingContext,
    @Arg('input', () => ReturnInitiativeInput) input: ReturnInitiativeInput,
  ): Promise<typeof InitiativeActResult> {
    return answerOfAct(context, await returnInitiative(context, input));
  }

  @Mutation(() => InitiativeActResult, { description: 'Thường trực tiếp nhận sáng kiến.' })
  @Allow('initiative:receive')
  async receiveInitiative(
    @Ctx() context: ActingContext,
    @Arg('input', () => InitiativeActInput) input: InitiativeActInput,
  ): Promise<typeof InitiativeActResult> {
    return answerOfAct(context, await receiveInitiative(context, input));
  }

  @Mutation(() => InitiativeActResult, { description: 'Thường trực không tiếp nhận sáng kiến, có lý do.' })
  @Allow('initiative:receive')
  async declineInitiative(
    @Ctx() context: ActingContext,
    @Arg('input', () => InitiativeActInput) input: InitiativeActInput,
  ): Promise<typeof InitiativeActResult> {
    return answerOfAct(context, await declineInitiative(context, input));
  }

  @Mutation(() => InitiativeActResult, { description: 'Ghi lần áp dụng đầu tiên của sáng kiến nộp trước khi áp dụng.' })
  @Allow('initiative:tell-application')
  async tellInitiativeApplication(
    @Ctx() context: ActingContext,
    @Arg('input', () => TellApplicationInput) input: TellApplicationInput,
  ): Promise<typeof InitiativeActResult> {
    return answerOfAct(context, await tellApplication(context, input));
  }

  @Mutation(() => InitiativeActResult, { description: 'Trình Hội đồng sáng kiến một sáng kiến đã chấm.' })
  @Allow('initiative:putToCouncil')
  async putInitiativeToCouncil(
    @Ctx() context: ActingContext,
    @Arg('input', () => InitiativeActInput) input: InitiativeActInput,
  ): Promise<typeof InitiativeActResult> {
    return answerOfAct(context, await putInitiativeToCouncil(context, input));
  }

  @Mutation(() => RecogniseInitiativeResult, { description: 'Ghi quyết định công nhận sáng kiến.' })
  @Allow('initiative:recognise')
  async recogniseInitiative(
    @Ctx() context: ActingContext,
    @Arg('input', () => RecogniseInitiativeInput) input: RecogniseInitiativeInput,
  ): Promise<typeof RecogniseInitiativeResult> {
    const outcome = await recogniseInitiative(context, input);
    if (outcome.ok) return initiativeById(context, outcome.value.id);
    return outcome.error instanceof NumberTakenError ? outcome.error : sharedError(outcome.error);
  }

  @Mutation(() => InitiativeActResult, { description: 'Ghi việc không công nhận sáng kiến, có lý do.' })
  @Allow('initiative:recognise')
  async refuseInitiative(
    @Ctx() context: ActingContext,
    @Arg('input', () => InitiativeActInput) input: InitiativeActInput,
  ): Promise<typeof InitiativeActResult> {
    return answerOfAct(context, await refuseInitiative(context, input));
  }
}
