import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { CountPaperInput, RegisterPaperInput } from './ballot-round.input.ts';
import { answered, BallotRoundActResult, type BallotRoundAnswered } from './ballot-round.result.ts';
import { countPaper } from './use-cases/count-paper.ts';
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
}
