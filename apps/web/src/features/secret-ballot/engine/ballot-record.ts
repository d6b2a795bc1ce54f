import { base64UrlOf, bytesOfBase64Url, codeFromWriting, votingCodeOf, writtenCode } from '@thidua/ballot';
import type { RandomBytes, VotingCode } from '@thidua/ballot';

import type { VotingRound } from './voting-round.ts';

/**
 * How far one ballot is. What the member chose stands nowhere: an armed ballot is a sealed envelope, and even that is dropped
 * once the urn has it.
 */
export type ItemProgress =
  | { readonly state: 'NOT_COLLECTED' }
  | { readonly state: 'COLLECTED'; readonly token: string }
  | { readonly state: 'ARMED'; readonly token: string; readonly envelope: string }
  /** The urn said so and signed it. */
  | { readonly state: 'CAST'; readonly receipt: string }
  /** Another ballot of this key lies in the urn: it was cast from another device, with another choice. */
  | { readonly state: 'CAST_ELSEWHERE' }
  /** The round closed before the ballot arrived: it does not count. */
  | { readonly state: 'TOO_LATE' };

/** What a device remembers of a round. Bytes as text, so that any storage takes it. */
export interface BallotRecord {
  readonly manifestHash: string;
  /** Mã khôi phục, as the member writes it down. */
  readonly code: string;
  /** The member collected while others were already casting (T4). */
  readonly isLate: boolean;
  /** The issuer answered with another key than the manifest's: nothing of this round may go on from here. */
  readonly isKeyFaulty: boolean;
  readonly items: Readonly<Record<string, ItemProgress>>;
}

const CODE_BYTES = 20;

/** A new code. It must be written to the storage before the first request leaves. */
export function newRecord(
  round: VotingRound,
  { isLate }: { readonly isLate: boolean },
  random: RandomBytes,
): BallotRecord {
  const code = votingCodeOf(random(CODE_BYTES));
  if (code === undefined) throw new RangeError('The source of random bytes gave another length.');
  return emptyRecord(round, code, isLate);
}

/** On a second device, or after the storage was lost. Undefined when the code is not written as it was shown. */
export function recordFromWriting(
  round: VotingRound,
  { isLate }: { readonly isLate: boolean },
  written: string,
): BallotRecord | undefined {
  const code = codeFromWriting(written);
  return code && emptyRecord(round, code, isLate);
}

function emptyRecord(round: VotingRound, code: VotingCode, isLate: boolean): BallotRecord {
  return {
    manifestHash: base64UrlOf(round.hash),
    code: writtenCode(code),
    isLate,
    isKeyFaulty: false,
    items: Object.fromEntries(round.own.map(({ id }) => [id, { state: 'NOT_COLLECTED' as const }])),
  };
}

/** A record of a round that was voided and sealed anew belongs to the old one. */
export function isOfRound(record: BallotRecord, round: VotingRound): boolean {
  return record.manifestHash === base64UrlOf(round.hash);
}

export function codeOf({ code }: BallotRecord): VotingCode {
  const read = codeFromWriting(code);
  if (read === undefined) throw new Error('The code in the record cannot be read.');
  return read;
}

export function withProgress(record: BallotRecord, itemId: string, progress: ItemProgress): BallotRecord {
  return { ...record, items: { ...record.items, [itemId]: progress } };
}

export function progressOf(record: BallotRecord, itemId: string): ItemProgress {
  return record.items[itemId] ?? { state: 'NOT_COLLECTED' };
}

/** Where the member goes on after opening the page again, whatever happened to it before. */
export type RecordPhase = 'STOPPED' | 'COLLECT' | 'CHOOSE' | 'SEND' | 'DONE';

export function phaseOf(record: BallotRecord): RecordPhase {
  if (record.isKeyFaulty) return 'STOPPED';
  const states = Object.values(record.items).map(({ state }) => state);
  if (states.includes('NOT_COLLECTED')) return 'COLLECT';
  if (states.includes('ARMED')) return 'SEND';
  return states.includes('COLLECTED') ? 'CHOOSE' : 'DONE';
}

/** Bytes from a record; what does not spell any was changed by somebody else. */
export function bytesOfRecord(text: string): Uint8Array {
  const bytes = bytesOfBase64Url(text);
  if (bytes === undefined) throw new Error('The record holds no bytes where bytes belong.');
  return bytes;
}
