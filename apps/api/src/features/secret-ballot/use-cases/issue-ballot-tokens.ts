import { base64UrlOf, bytesOfBase64Url, SIZE, sized, type BlindedMessage } from '@thidua/ballot';
import { BALLOT_SIGN_IN_MS } from '@thidua/domain/accounts';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { ROUND_LIMITS } from '@thidua/domain/secret-ballot';
import { badInput, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { requireRecentSignIn } from '../../../platform/session/recent-sign-in.ts';
import { isSignable, recordIssue, signToken, type TokenRequest } from '../../../urn/issue-token.ts';
import type { LivingRound } from '../../../urn/living-round.ts';
import { roomOf } from '../../council/index.ts';
import { tellBallotsTaken } from '../ballot-round.mail.ts';
import { lockRound, seatIn, type RoundRow } from '../ballot-round.row.ts';
import { stopped, type BallotStopped } from './change-ballot-round.ts';

export interface TokensAsked {
  readonly roundId: string;
  readonly requests: readonly { readonly itemId: string; readonly blinded: string }[];
}

/** What came of one request; a refusal is one of the protocol's own words. */
export interface TokenAnswer {
  readonly itemId: string;
  readonly blindSignature: string | null;
  readonly refusal: string | null;
}

interface Judged {
  readonly itemId: string;
  /** Undefined for what is no request at all: nothing was written of it. */
  readonly request: TokenRequest | undefined;
  readonly answer: string;
}

/**
 * A member takes the ballots. The server signs what it cannot read, once an item: the same request again is answered again, so a lost
 * answer costs nothing. That the member took them is in the trail and open to the council; nothing else of the ballot is anywhere.
 */
export function issueBallotTokens(
  context: ActingContext,
  asked: TokensAsked,
): Promise<Result<readonly TokenAnswer[], BallotStopped>> {
  return issueTokens(context, asked, (_, own) => ({ memberId: own ?? '', isKiosk: false }));
}

/** For whom ballots are taken: a member's own seat, or at the kiosk a member whose paper came back; undefined for nobody. */
export type TokenHolder = (
  round: RoundRow,
  ownMemberId: string | undefined,
) => { readonly memberId: string; readonly isKiosk: boolean } | undefined;

export async function issueTokens(
  context: ActingContext,
  { roundId, requests }: TokensAsked,
  holderOf: TokenHolder,
): Promise<Result<readonly TokenAnswer[], BallotStopped>> {
  requireRecentSignIn(context, BALLOT_SIGN_IN_MS);
  const { urn } = context.platform;
  if (requests.length > ROUND_LIMITS.items || new Set(requests.map(({ itemId }) => itemId)).size < requests.length)
    throw badInput();
  if (!urn.isHere()) return err(stopped('URN_ELSEWHERE'));
  const seen = await roundSeen(context, roundId);
  const living = await urn.living(roundId);
  const ownMemberId = seatIn((await roomOf(context, seen.meetingId)).seats, context.actor)?.id;
  if (living === undefined) return err(stopped('KEYS_LOST'));

  const judged = await inTransaction<readonly Judged[], never>(context, async (change) => {
    const round = found(await lockRound(change.tx, context.actor, roundId, 'SHARE'));
    const holder = holderOf(round, ownMemberId);
    const all: Judged[] = [];
    const fresh: string[] = [];
    for (const { itemId, blinded } of requests) {
      const request = requestOf(round, itemId, holder, bytesIn(blinded));
      if (request === undefined || !isSignable(living, request)) {
        all.push({ itemId, request: undefined, answer: living.issuers.has(itemId) ? 'BAD_BLINDED' : 'NOT_ENTITLED' });
        continue;
      }
      const { answer, isNew } = await recordIssue(change.tx, living, request);
      if (isNew && answer === 'SIGN') fresh.push(itemId);
      all.push({ itemId, request, answer });
    }
    if (fresh.length > 0 && holder !== undefined) {
      change.audit({
        action: 'BALLOTS_COLLECTED',
        objectType: 'BallotRound',
        objectId: roundId,
        detail: { memberId: holder.memberId, items: fresh },
      });
      change.notify('meeting', round.meetingId);
      // At the kiosk two tellers take them, drawn by lot: that is no news of the member.
      if (!holder.isKiosk && !round.isRehearsal)
        await tellBallotsTaken(change, context.platform, {
          accountId: context.actor.accountId,
          meetingId: round.meetingId,
          roundId,
          roundTitle: round.title,
          timeZone: context.actor.timeZone,
        });
    }
    return ok(all);
  });
  if (!judged.ok) return judged;
  if (judged.value.some(({ answer }) => answer === 'ISSUE_CONFLICT')) await dispute(context, roundId);
  return ok(await signedAll(living, judged.value));
}

async function signedAll(living: LivingRound, judged: readonly Judged[]): Promise<readonly TokenAnswer[]> {
  const answers: TokenAnswer[] = [];
  for (const { itemId, request, answer } of judged) {
    const signature = answer === 'SIGN' && request !== undefined ? await signToken(living, request) : undefined;
    answers.push(
      signature === undefined || signature === 'BAD_BLINDED'
        ? { itemId, blindSignature: null, refusal: signature ?? answer }
        : { itemId, blindSignature: base64UrlOf(signature), refusal: null },
    );
  }
  return answers;
}

async function roundSeen({ db, actor }: ActingContext, roundId: string): Promise<{ readonly meetingId: string }> {
  const round = found(
    await db.ballotRound.findFirst({
      where: { id: roundId, organisationId: actor.organisationId },
      select: { meetingId: true },
    }),
  );
  return round;
}

/** The record of a first request was taken away: the round is not believed any more until the council has looked at it. */
async function dispute(context: ActingContext, roundId: string): Promise<void> {
  await inTransaction<null, never>(context, async ({ tx, audit, notify }) => {
    const round = found(await lockRound(tx, context.actor, roundId, 'UPDATE'));
    if (round.status !== 'ISSUING' && round.status !== 'VOTING') return ok(null);
    await tx.ballotRound.update({
      where: { id: roundId },
      data: { status: 'DISPUTED', disputeGrounds: ['ISSUE_CONFLICT'], version: { increment: 1 } },
      select: { id: true },
    });
    audit({
      action: 'BALLOT_ROUND_DISPUTED',
      objectType: 'BallotRound',
      objectId: roundId,
      detail: { from: round.status, to: 'DISPUTED', grounds: ['ISSUE_CONFLICT'] },
    });
    notify('meeting', round.meetingId);
    return ok(null);
  });
}

function bytesIn(blinded: string): BlindedMessage | undefined {
  const bytes = bytesOfBase64Url(blinded);
  return bytes === undefined ? undefined : sized<'z'>(bytes, SIZE.modulus);
}

function requestOf(
  { status, items }: RoundRow,
  itemId: string,
  holder: ReturnType<TokenHolder>,
  blinded: BlindedMessage | undefined,
): TokenRequest | undefined {
  if (blinded === undefined) return undefined;
  const { memberId = '', isKiosk = false } = holder ?? {};
  const seat = items.find(({ id }) => id === itemId)?.seats.find((each) => each.memberId === memberId);
  return { itemId, memberId, blinded, status, channel: seat?.channel, isKiosk };
}
