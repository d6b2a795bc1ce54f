import { base64UrlOf, blindToken, bytesOfBase64Url, finishToken, itemSecrets, sized, SIZE } from '@thidua/ballot';

import { codeOf, progressOf, withProgress } from './ballot-record.ts';
import type { BallotRecord } from './ballot-record.ts';
import type { RecordStore } from './record-store.ts';
import type { OwnItem, VotingRound } from './voting-round.ts';

export interface TokenRequest {
  readonly itemId: string;
  readonly blinded: string;
}

export type IssueRefusal = 'NOT_ENTITLED' | 'ISSUED_ELSEWHERE' | 'ROUND_NOT_OPEN' | 'BAD_BLINDED';

export interface TokenAnswer {
  readonly itemId: string;
  readonly blindSignature?: string | null;
  readonly error?: IssueRefusal | null;
}

/** Asks the issuer; undefined when no answer came. Asking again asks with the same bytes and harms nothing. */
export type AskIssuer = (requests: readonly TokenRequest[]) => Promise<readonly TokenAnswer[] | undefined>;

/** KEY_FAULT: the issuer signed with another key than the manifest's. LOST: no whole answer, to be asked again. */
export type CollectOutcome =
  | { readonly kind: 'COLLECTED' | 'LOST' | 'KEY_FAULT'; readonly record: BallotRecord }
  | { readonly kind: 'REFUSED'; readonly record: BallotRecord; readonly reason: IssueRefusal };

/**
 * Takes the ballots of all items at once. The record is written before the first request, so that a device that dies
 * meanwhile asks for the very same ballots again; every token is checked under the key that the manifest names.
 */
export async function collect(
  round: VotingRound,
  record: BallotRecord,
  store: RecordStore,
  ask: AskIssuer,
): Promise<CollectOutcome> {
  if (record.isKeyFaulty) return { kind: 'KEY_FAULT', record };
  await store.write(record);
  const missing = round.own.filter(({ id }) => progressOf(record, id).state === 'NOT_COLLECTED');
  if (missing.length === 0) return { kind: 'COLLECTED', record };
  const code = codeOf(record);
  const secrets = new Map(missing.map((item) => [item.id, itemSecrets(code, round.hash, item.place.item)]));
  const requests = missing.map((item) => ({
    itemId: item.id,
    blinded: base64UrlOf(blindToken(item.key, item.place, known(secrets.get(item.id)))),
  }));
  const answers = await ask(requests);
  if (answers === undefined) return { kind: 'LOST', record };
  const results = missing.map((item) => ({ item, ...tokenIn(item, known(secrets.get(item.id)), answers) }));
  if (results.some(({ kind }) => kind === 'KEY_FAULT')) {
    const stopped = { ...record, isKeyFaulty: true };
    await store.write(stopped);
    return { kind: 'KEY_FAULT', record: stopped };
  }
  const collected = results.reduce(
    (changed, { item, token }) =>
      token === undefined ? changed : withProgress(changed, item.id, { state: 'COLLECTED', token }),
    record,
  );
  await store.write(collected);
  const reason = results.find(({ kind }) => kind === 'REFUSED')?.reason;
  if (reason !== undefined) return { kind: 'REFUSED', record: collected, reason };
  return { kind: results.some(({ kind }) => kind === 'LOST') ? 'LOST' : 'COLLECTED', record: collected };
}

interface TokenResult {
  readonly kind: 'TOKEN' | 'LOST' | 'KEY_FAULT' | 'REFUSED';
  readonly token?: string;
  readonly reason?: IssueRefusal;
}

function tokenIn(
  { id, key, place }: OwnItem,
  secrets: ReturnType<typeof itemSecrets>,
  answers: readonly TokenAnswer[],
): TokenResult {
  const answer = answers.find(({ itemId }) => itemId === id);
  if (answer?.error) return { kind: 'REFUSED', reason: answer.error };
  if (!answer?.blindSignature) return { kind: 'LOST' };
  const bytes = bytesOfBase64Url(answer.blindSignature);
  const signature = bytes && sized<'blind signature'>(bytes, SIZE.modulus);
  const token = signature && finishToken(key, place, secrets, signature);
  return token?.ok ? { kind: 'TOKEN', token: base64UrlOf(token.value) } : { kind: 'KEY_FAULT' };
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('An item has its secrets.');
  return value;
}
