import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import {
  CountPaperInput,
  FinishPaperInput,
  IssuePaperTokensInput,
  PaperOfRoundInput,
  RegisterPaperInput,
} from './ballot-round.input.ts';
import {
  answered,
  BallotRoundActResult,
  BallotTokensResult,
  refused,
  type BallotRoundAnswered,
} from './ballot-round.result.ts';
import { countPaper } from './use-cases/count-paper.ts';
import { finishPaper, issuePaperTokens, openPaper } from './use-cases/enter-paper.ts';
import { registerPaper } from './use-cases/register-paper.ts';

/** Paper ballots of a round: the register, and the count by two tellers. */
@Resolver()
export class BallotPaperResolver {
  @Mutation(() => BallotRoundActResult, { description: 'Ghi sổ phiếu giấy: đã phát, đã thu, phong bì đã đến.' })
  @Allow('meeting:attend')
  registerBallotPaper(
    @Ctx() context: ActingContext,
    @Arg('input', () => RegisterPaperInput) input: RegisterPaperInput,
  ): BallotRoundAnswered {
    return answered(context, registerPaper(context, input));
  }

  @Mutation(() => BallotRoundActResult, { description: 'Một người của tổ kiểm phiếu nhập số phiếu giấy đã đếm.' })
  @Allow('meeting:vote')
  countBallotPaper(
    @Ctx() context: ActingContext,
    @Arg('input', () => CountPaperInput) input: CountPaperInput,
  ): BallotRoundAnswered {
    return answered(context, countPaper(context, input));
  }

  @Mutation(() => BallotRoundActResult, {
    description: 'Một người của tổ kiểm phiếu mở phiếu giấy để nhập từng phiếu.',
  })
  @Allow('meeting:vote')
  openBallotPaper(
    @Ctx() context: ActingContext,
    @Arg('input', () => PaperOfRoundInput) input: PaperOfRoundInput,
  ): BallotRoundAnswered {
    return answered(context, openPaper(context, input));
  }

  @Mutation(() => BallotTokensResult, { description: 'Tổ kiểm phiếu nhận phiếu để nhập một phiếu giấy vào hòm.' })
  @Allow('meeting:vote')
  async issuePaperTokens(
    @Ctx() context: ActingContext,
    @Arg('input', () => IssuePaperTokensInput) input: IssuePaperTokensInput,
  ): Promise<typeof BallotTokensResult> {
    const outcome = await issuePaperTokens(context, input);
    return outcome.ok ? { tokens: outcome.value } : refused(outcome.error);
  }

  @Mutation(() => BallotRoundActResult, { description: 'Ghi sổ: phiếu giấy đã nhập vào hòm.' })
  @Allow('meeting:vote')
  finishBallotPaper(
    @Ctx() context: ActingContext,
    @Arg('input', () => FinishPaperInput) input: FinishPaperInput,
  ): BallotRoundAnswered {
    return answered(context, finishPaper(context, input));
  }
}
