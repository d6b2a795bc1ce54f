import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { findMeeting, forgetRoom } from '../council/index.ts';
import {
  AnnulBallotRoundInput,
  BallotRoundActInput,
  ConfirmManifestCodeInput,
  DisputeLostBallotInput,
  IssueBallotTokensInput,
  PublishBallotRoundInput,
  SaveBallotRoundInput,
} from './ballot-round.input.ts';
import { ballotBundle, ballotRoundById } from './ballot-round.queries.ts';
import {
  answered,
  BallotRoundActResult,
  BallotRoundRemovedResult,
  BallotTokensResult,
  refused,
  type BallotRoundAnswered,
} from './ballot-round.result.ts';
import { BallotRoundType } from './ballot-round.type.ts';
import { certifyBallotRound, signBallotMinutes } from './use-cases/certify-ballot-round.ts';
import { confirmManifestCode } from './use-cases/confirm-manifest-code.ts';
import { disputeLostBallot } from './use-cases/dispute-lost-ballot.ts';
import { annulBallotRound, deleteBallotRound, eraseRehearsal } from './use-cases/end-ballot-round.ts';
import { issueBallotTokens } from './use-cases/issue-ballot-tokens.ts';
import { publishBallotRound } from './use-cases/publish-ballot-round.ts';
import {
  announceBallotClosing,
  closeBallotRound,
  openBallotVoting,
  openBallotWindow,
  startBallotIssuing,
} from './use-cases/run-ballot-round.ts';
import { saveBallotRound } from './use-cases/save-ballot-round.ts';
import { sealBallotRound } from './use-cases/seal-ballot-round.ts';

/** Rounds of the secret ballot. Casting is not here: ballots go to the urn without a sign-in (apps/api/src/urn). */
@Resolver()
export class BallotRoundResolver {
  @Query(() => BallotRoundType, { description: 'Một kỳ bỏ phiếu kín.' })
  @Allow('meeting:read')
  ballotRound(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<BallotRoundType> {
    return ballotRoundById(context, id);
  }

  @Query(() => String, {
    nullable: true,
    description: 'Toàn bộ phiếu đã công bố của một kỳ để kiểm phiếu lại, JSON chính tắc; trống trước khi công bố.',
  })
  @Allow('meeting:read')
  ballotBundle(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<string | null> {
    return ballotBundle(context, id);
  }

  @Mutation(() => BallotRoundActResult, { description: 'Soạn, sửa một kỳ bỏ phiếu kín chưa niêm phong.' })
  @Allow('meeting:manage')
  saveBallotRound(
    @Ctx() context: ActingContext,
    @Arg('input', () => SaveBallotRoundInput) input: SaveBallotRoundInput,
  ): BallotRoundAnswered {
    return answered(context, saveBallotRound(context, input));
  }

  @Mutation(() => BallotRoundRemovedResult, { description: 'Bỏ bản thảo của một kỳ bỏ phiếu kín.' })
  @Allow('meeting:manage')
  deleteBallotRound(
    @Ctx() context: ActingContext,
    @Arg('input', () => BallotRoundActInput) input: BallotRoundActInput,
  ): Promise<typeof BallotRoundRemovedResult> {
    return removed(context, deleteBallotRound(context, input));
  }

  @Mutation(() => BallotRoundActResult, { description: 'Niêm phong: tạo khóa, từ đây không sửa được nữa.' })
  @Allow('meeting:chair')
  sealBallotRound(
    @Ctx() context: ActingContext,
    @Arg('input', () => BallotRoundActInput) input: BallotRoundActInput,
  ): BallotRoundAnswered {
    return answered(context, sealBallotRound(context, input));
  }

  @Mutation(() => BallotRoundActResult, { description: 'Tổ kiểm phiếu xác nhận mã niêm phong.' })
  @Allow('meeting:vote')
  confirmManifestCode(
    @Ctx() context: ActingContext,
    @Arg('input', () => ConfirmManifestCodeInput) input: ConfirmManifestCodeInput,
  ): BallotRoundAnswered {
    return answered(context, confirmManifestCode(context, input));
  }

  @Mutation(() => BallotRoundActResult, { description: 'Bắt đầu phát phiếu.' })
  @Allow('meeting:chair')
  startBallotIssuing(
    @Ctx() context: ActingContext,
    @Arg('input', () => BallotRoundActInput) input: BallotRoundActInput,
  ): BallotRoundAnswered {
    return answered(context, startBallotIssuing(context, input));
  }

  @Mutation(() => BallotTokensResult, { description: 'Thành viên nhận phiếu của mình, mọi mục một lần.' })
  @Allow('meeting:vote')
  async issueBallotTokens(
    @Ctx() context: ActingContext,
    @Arg('input', () => IssueBallotTokensInput) input: IssueBallotTokensInput,
  ): Promise<typeof BallotTokensResult> {
    const outcome = await issueBallotTokens(context, input);
    return outcome.ok ? { tokens: outcome.value } : refused(outcome.error);
  }

  @Mutation(() => BallotRoundActResult, { description: 'Mở hòm phiếu: bắt đầu nhận phiếu bầu.' })
  @Allow('meeting:chair')
  openBallotVoting(
    @Ctx() context: ActingContext,
    @Arg('input', () => BallotRoundActInput) input: BallotRoundActInput,
  ): BallotRoundAnswered {
    return answered(context, openBallotVoting(context, input));
  }

  @Mutation(() => BallotRoundActResult, { description: 'Mở cửa thu phiếu: mọi máy gửi phiếu trong 30 giây.' })
  @Allow('meeting:chair')
  openBallotWindow(
    @Ctx() context: ActingContext,
    @Arg('input', () => BallotRoundActInput) input: BallotRoundActInput,
  ): BallotRoundAnswered {
    return answered(context, openBallotWindow(context, input));
  }

  @Mutation(() => BallotRoundActResult, { description: 'Báo sắp đóng hòm phiếu.' })
  @Allow('meeting:chair')
  announceBallotClosing(
    @Ctx() context: ActingContext,
    @Arg('input', () => BallotRoundActInput) input: BallotRoundActInput,
  ): BallotRoundAnswered {
    return answered(context, announceBallotClosing(context, input));
  }

  @Mutation(() => BallotRoundActResult, { description: 'Đóng hòm phiếu.' })
  @Allow('meeting:chair')
  closeBallotRound(
    @Ctx() context: ActingContext,
    @Arg('input', () => BallotRoundActInput) input: BallotRoundActInput,
  ): BallotRoundAnswered {
    return answered(context, closeBallotRound(context, input));
  }

  @Mutation(() => BallotRoundActResult, { description: 'Mở hòm phiếu, đếm và công bố kết quả.' })
  @Allow('meeting:vote')
  publishBallotRound(
    @Ctx() context: ActingContext,
    @Arg('input', () => PublishBallotRoundInput) input: PublishBallotRoundInput,
  ): BallotRoundAnswered {
    return answered(context, publishBallotRound(context, input));
  }

  @Mutation(() => BallotRoundActResult, { description: 'Tổ kiểm phiếu ký xác nhận số liệu.' })
  @Allow('meeting:vote')
  signBallotMinutes(
    @Ctx() context: ActingContext,
    @Arg('input', () => BallotRoundActInput) input: BallotRoundActInput,
  ): BallotRoundAnswered {
    return answered(context, signBallotMinutes(context, input));
  }

  @Mutation(() => BallotRoundActResult, { description: 'Người chủ trì xác nhận kết quả đã đủ chữ ký.' })
  @Allow('meeting:chair')
  certifyBallotRound(
    @Ctx() context: ActingContext,
    @Arg('input', () => BallotRoundActInput) input: BallotRoundActInput,
  ): BallotRoundAnswered {
    return answered(context, certifyBallotRound(context, input));
  }

  @Mutation(() => BallotRoundActResult, {
    description: 'Tổ kiểm phiếu nhận bằng chứng về phiếu không có trong danh sách: kết quả được thu lại để làm rõ.',
  })
  @Allow('meeting:vote')
  disputeLostBallot(
    @Ctx() context: ActingContext,
    @Arg('input', () => DisputeLostBallotInput) input: DisputeLostBallotInput,
  ): BallotRoundAnswered {
    return answered(context, disputeLostBallot(context, input));
  }

  @Mutation(() => BallotRoundActResult, { description: 'Hủy kỳ bỏ phiếu, có lý do; các mục chờ bỏ phiếu lại.' })
  @Allow('meeting:chair')
  annulBallotRound(
    @Ctx() context: ActingContext,
    @Arg('input', () => AnnulBallotRoundInput) input: AnnulBallotRoundInput,
  ): BallotRoundAnswered {
    return answered(context, annulBallotRound(context, input));
  }

  @Mutation(() => BallotRoundRemovedResult, { description: 'Xóa kỳ diễn tập cùng mọi phiếu thử.' })
  @Allow('meeting:attend')
  eraseRehearsal(
    @Ctx() context: ActingContext,
    @Arg('input', () => BallotRoundActInput) input: BallotRoundActInput,
  ): Promise<typeof BallotRoundRemovedResult> {
    return removed(context, eraseRehearsal(context, input));
  }
}

async function removed(
  context: ActingContext,
  done: ReturnType<typeof deleteBallotRound>,
): Promise<typeof BallotRoundRemovedResult> {
  const outcome = await done;
  if (!outcome.ok) return refused(outcome.error);
  forgetRoom(context, outcome.value);
  return findMeeting(context, outcome.value);
}
