import {
  base64UrlOf,
  bytesOfBase64Url,
  castAnswer,
  hexOf,
  issueAnswer,
  manifestText,
  nameBytes,
  receiptFor,
  receive,
  requestHash,
  statusQuestion,
  uuidOf,
} from '@thidua/ballot';
import type { Ballot, UrnReply } from '@thidua/ballot';
import { blindSign } from '@thidua/ballot/issuer';
import type { IssuerKeyPair } from '@thidua/ballot/issuer';
import { playRound } from '@thidua/ballot/testing';
import type { PlayedRound } from '@thidua/ballot/testing';
import type { BallotChannel, BallotRoundStatus } from '@thidua/domain/secret-ballot';

import type { TokenAnswer, TokenRequest } from '../features/secret-ballot/engine/collect.ts';
import { openRound } from '../features/secret-ballot/engine/voting-round.ts';
import type { VotingRound } from '../features/secret-ballot/engine/voting-round.ts';

/** Issuer and urn of one round, in memory: the answers of the protocol without a network. */
export interface BallotServer {
  readonly played: PlayedRound;
  readonly enter: (status: BallotRoundStatus) => void;
  /** What the screen of a member shows, checked by the device. */
  readonly roundOf: (member: number) => VotingRound;
  readonly memberId: (member: number) => string;
  readonly manifestText: string;
  readonly titles: ReadonlyMap<string, string>;
  readonly issue: (memberId: string, requests: readonly TokenRequest[]) => readonly TokenAnswer[];
  readonly cast: (envelope: Uint8Array) => UrnReply;
  readonly status: (request: Uint8Array) => UrnReply;
  /** The ballots that lie in the urn, by key. */
  readonly lying: ReadonlyMap<string, Ballot>;
}

export function aBallotServer(
  issuers: readonly IssuerKeyPair[],
  channel: (member: number, item: number) => BallotChannel = () => 'ELECTRONIC',
): BallotServer {
  const played = playRound({ seed: 'the device', members: 5, issuers, channel });
  const { manifest, urn, receiptSecret } = played;
  const issued = new Map<string, Uint8Array>();
  const lying = new Map<string, Ballot>();
  let status: BallotRoundStatus = 'ISSUING';
  const memberId = (member: number): string => manifest.items[0]?.members[member]?.memberRef ?? '';
  const titles = new Map(manifest.items.map(({ id }, at) => [id, `Đề nghị số ${at + 1}`]));
  const text = manifestText(manifest);

  const sign = (who: string, { itemId, blinded }: TokenRequest): TokenAnswer => {
    const at = manifest.items.findIndex(({ id }) => id === itemId);
    const asked = nameBytes<'z'>(bytesOfBase64Url(blinded) ?? new Uint8Array());
    const key = `${who} ${itemId}`;
    const answer = issueAnswer({
      status,
      channel: manifest.items[at]?.members.find(({ memberRef }) => memberRef === who)?.channel,
      isKiosk: false,
      blinded: asked,
      recorded: issued.get(key),
      journaled: undefined,
    });
    if (answer === 'ISSUE_CONFLICT') return { itemId, error: 'ISSUED_ELSEWHERE' };
    if (answer !== 'SIGN') return { itemId, error: answer };
    const issuer = issuers[at];
    const signature = issuer && blindSign(issuer, asked);
    if (!signature?.ok) return { itemId, error: 'BAD_BLINDED' };
    issued.set(key, requestHash(asked));
    return { itemId, blindSignature: base64UrlOf(signature.value) };
  };

  return {
    played,
    memberId,
    titles,
    lying,
    manifestText: text,
    enter: (next) => {
      status = next;
    },
    roundOf: (member) => {
      const opened = openRound({ roundId: manifest.roundId, manifestText: text, memberId: memberId(member), titles });
      if (!opened.ok) throw new Error(opened.error);
      return opened.value;
    },
    issue: (who, requests) => requests.map((request) => sign(who, request)),
    cast: (envelope) => {
      const received = receive(envelope, urn);
      if (!received.ok || status !== 'VOTING') return castAnswer({ status, received, lying: undefined }, receiptSecret);
      const { ballot, parts } = received.value;
      const key = hexOf(parts.pk);
      if (!lying.has(key)) lying.set(key, ballot);
      return castAnswer({ status, received, lying: lying.get(key) ?? ballot }, receiptSecret);
    },
    status: (request) => {
      const question = statusQuestion(request, urn);
      const ballot = question && lying.get(hexOf(question.pk));
      if (question === undefined || ballot === undefined) return { code: 'BAD', receipt: undefined };
      const place = { round: urn.round, item: question.item };
      if (!urn.issuerKeys.has(uuidOf(question.item))) return { code: 'BAD', receipt: undefined };
      return { code: 'OK', receipt: receiptFor(receiptSecret, place, ballot) };
    },
  };
}
