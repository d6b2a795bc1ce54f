import { ballotFault, isCommitment } from '../ballot.ts';
import { compareBytes, nameBytes, SIZE } from '../bytes.ts';
import { isChoice } from '../choice.ts';
import type { IssuerKey } from '../issuer-key.ts';
import { bytesOfBase64Url } from '../text-forms.ts';
import type { BallotPlace } from '../token.ts';
import type { BundleBallot } from './bundle.ts';
import type { FindingCode } from './findings.ts';

export interface BallotFinding {
  readonly code: FindingCode;
  readonly pk: string;
}

/** Every ballot of one item: its token, its signature, what it committed to, and its place in the list. */
export function ballotFindings(
  place: BallotPlace,
  key: IssuerKey | undefined,
  ballots: readonly BundleBallot[],
): readonly BallotFinding[] {
  const order = ballots.flatMap((ballot, index) => orderFindings(ballots[index - 1], ballot));
  return [...order, ...ballots.flatMap((ballot) => contentFindings(place, key, ballot))];
}

function orderFindings(before: BundleBallot | undefined, { pk }: BundleBallot): readonly BallotFinding[] {
  if (before === undefined) return [];
  const order = compareBytes(bytesOfText(before.pk), bytesOfText(pk));
  if (order === 0) return [{ code: 'BALLOT_TWICE', pk }];
  return order > 0 ? [{ code: 'BALLOT_ORDER', pk }] : [];
}

function contentFindings(
  place: BallotPlace,
  key: IssuerKey | undefined,
  ballot: BundleBallot,
): readonly BallotFinding[] {
  const { pk } = ballot;
  const parts = {
    ...place,
    pk: nameBytes<'pk'>(bytesOfText(pk)),
    token: nameBytes<'token'>(bytesOfText(ballot.tokenSig)),
    commit: bytesOfText(ballot.commit),
    signature: bytesOfText(ballot.ballotSig),
  };
  const fault = key && ballotFault(key, parts, bytesOfText(ballot.innerHash));
  return [
    ...(fault ? [{ code: fault, pk }] : []),
    ...(isAsCommitted(place, parts, ballot) ? [] : [{ code: 'COMMITMENT' as const, pk }]),
  ];
}

/** A valid ballot shows its nonce and fits its commitment; an invalid one shows none. */
function isAsCommitted(
  place: BallotPlace,
  { pk, commit }: { readonly pk: Parameters<typeof isCommitment>[1]; readonly commit: Uint8Array },
  { choice, nonce }: BundleBallot,
): boolean {
  if (!isChoice(choice)) return nonce === null;
  return nonce !== null && isCommitment(place, pk, commit, { choice, nonce: bytesOfText(nonce) });
}

/** The shape has already been judged: every text here spells its bytes. */
function bytesOfText(text: string): Uint8Array {
  return bytesOfBase64Url(text) ?? new Uint8Array(SIZE.key);
}
