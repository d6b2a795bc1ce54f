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
  AnswerTransferInput,
  AskTransferInput,
  RecordTransferInput,
  TransferActInput,
  TransferOpinionInput,
  TransfersArgs,
} from './transfer.input.ts';
import { listTransfers, transferById } from './transfer.queries.ts';
import { TransferConnection, TransferType } from './transfer.type.ts';
import { answerTransfer, giveTransferOpinion, withdrawTransfer } from './use-cases/answer-transfer.ts';
import { askTransfer } from './use-cases/ask-transfer.ts';
import type { TransferRefusal } from './use-cases/change-transfer.ts';
import { recordTransfer } from './use-cases/record-transfer.ts';

const TransferResult = resultUnion('TransferResult', 'Đề nghị sau việc ấy, hoặc lý do từ chối.', TransferType, [
  StaleRecordError,
  InvalidTransitionError,
  InputProblemsError,
]);

/** Transfers and secondments between the departments of the body. */
@Resolver()
export class TransferResolver {
  @Query(() => TransferConnection, { description: 'Điều động, biệt phái mà người xem được biết, mới nhất trước.' })
  @Allow('transfer:read')
  transfers(
    @Ctx() context: ActingContext,
    @Args(() => TransfersArgs) args: TransfersArgs,
  ): Promise<Page<TransferType>> {
    return listTransfers(context, args);
  }

  @Query(() => TransferType, { description: 'Một đề nghị điều động, biệt phái.' })
  @Allow('transfer:read')
  transfer(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<TransferType> {
    return transferById(context, id);
  }

  @Mutation(() => TransferResult, { description: 'Đề nghị điều động hoặc biệt phái.' })
  @Allow('transfer:ask')
  async askTransfer(
    @Ctx() context: ActingContext,
    @Arg('input', () => AskTransferInput) input: AskTransferInput,
  ): Promise<typeof TransferResult> {
    return answer(context, await askTransfer(context, input));
  }

  @Mutation(() => TransferResult, { description: 'Bên kia đồng ý hoặc không đồng ý.' })
  @Allow('transfer:answer')
  async answerTransfer(
    @Ctx() context: ActingContext,
    @Arg('input', () => AnswerTransferInput) input: AnswerTransferInput,
  ): Promise<typeof TransferResult> {
    return answer(context, await answerTransfer(context, input));
  }

  @Mutation(() => TransferResult, { description: 'Bên đề nghị rút lại.' })
  @Allow('transfer:ask')
  async withdrawTransfer(
    @Ctx() context: ActingContext,
    @Arg('input', () => TransferActInput) input: TransferActInput,
  ): Promise<typeof TransferResult> {
    return answer(context, await withdrawTransfer(context, input));
  }

  @Mutation(() => TransferResult, { description: 'Nơi cũ cho ý kiến bằng văn bản.' })
  @Allow('transfer:answer')
  async giveTransferOpinion(
    @Ctx() context: ActingContext,
    @Arg('input', () => TransferOpinionInput) input: TransferOpinionInput,
  ): Promise<typeof TransferResult> {
    return answer(context, await giveTransferOpinion(context, input));
  }

  @Mutation(() => TransferResult, { description: 'Văn phòng ghi vào hồ sơ từ một ngày.' })
  @Allow('transfer:record')
  async recordTransfer(
    @Ctx() context: ActingContext,
    @Arg('input', () => RecordTransferInput) input: RecordTransferInput,
  ): Promise<typeof TransferResult> {
    return answer(context, await recordTransfer(context, input));
  }
}

async function answer(
  context: ActingContext,
  outcome: Result<{ readonly id: string }, TransferRefusal>,
): Promise<typeof TransferResult> {
  return outcome.ok ? transferById(context, outcome.value.id) : sharedError(outcome.error);
}
