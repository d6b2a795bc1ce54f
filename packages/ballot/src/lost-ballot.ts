import { ballotFault, partsOf } from './ballot.ts';
import { equalBytes, SIZE, sized } from './bytes.ts';
import { canonicalText } from './canonical-json.ts';
import { sha256 } from './hashing.ts';
import { issuerKeyOf } from './issuer-key.ts';
import type { Manifest } from './manifest.ts';
import { isReceipt } from './receipt.ts';
import { base64UrlOf, bytesOfBase64Url, bytesOfUuid } from './text-forms.ts';

const KIND = 'tdkt/lost-ballot/v1';

/** What a voter shows who misses the own ballot: the ballot, which says nothing of the choice, and the urn's word that it took it. */
export interface LostBallot {
  readonly roundId: string;
  readonly itemId: string;
  readonly ballot: Uint8Array;
  readonly receipt: Uint8Array;
}

/** As a file, handed to the counting team. */
export function writeLostBallot({ roundId, itemId, ballot, receipt }: LostBallot): string {
  return canonicalText({
    kind: KIND,
    roundId,
    itemId,
    ballot: base64UrlOf(ballot),
    receipt: base64UrlOf(receipt),
  });
}

/** Undefined for anything else than such a file. */
export function readLostBallot(text: string): LostBallot | undefined {
  const fields = fieldsOf(text);
  const ballot = bytesOfBase64Url(textOf(fields['ballot']));
  const receipt = bytesOfBase64Url(textOf(fields['receipt']));
  const roundId = textOf(fields['roundId']);
  const itemId = textOf(fields['itemId']);
  const isWhole = fields['kind'] === KIND && ballot?.length === SIZE.ballot && receipt?.length === SIZE.signature;
  return isWhole ? { roundId, itemId, ballot, receipt } : undefined;
}

/** A published ballot, as far as it is compared. */
export interface ListedBallot {
  readonly itemId: string;
  readonly pk: Uint8Array;
  readonly commit: Uint8Array;
  readonly innerHash: Uint8Array;
}

export type LostBallotVerdict = 'NOT_PROVED' | 'LISTED' | 'LOST';

/**
 * Whether the urn took this very ballot and the published list has it not, or has another one under its key. Anybody can judge it who
 * has the sealed manifest and the list; it needs no secret.
 */
export function judgeLostBallot(
  manifest: Manifest,
  listed: readonly ListedBallot[],
  { roundId, itemId, ballot, receipt }: LostBallot,
): LostBallotVerdict {
  const item = manifest.items.find(({ id }) => id === itemId);
  const key = issuerKeyOf(bytesOfBase64Url(item?.issuerPk ?? '') ?? new Uint8Array());
  const parts = partsOf(ballot);
  const whole = sized<'ballot'>(ballot, SIZE.ballot);
  if (roundId !== manifest.roundId || key === undefined || parts === undefined || whole === undefined)
    return 'NOT_PROVED';
  const isHere = equalBytes(parts.round, uuid(roundId)) && equalBytes(parts.item, uuid(itemId));
  const innerHash = sha256(parts.inner);
  const receiptKey = bytesOfBase64Url(manifest.rcpPk) ?? new Uint8Array();
  if (!isHere || ballotFault(key, parts, innerHash) !== undefined) return 'NOT_PROVED';
  if (!isReceipt(receiptKey, parts, whole, receipt)) return 'NOT_PROVED';
  const found = listed.find((each) => each.itemId === itemId && equalBytes(each.pk, parts.pk));
  const isSame =
    found !== undefined && equalBytes(found.commit, parts.commit) && equalBytes(found.innerHash, innerHash);
  return isSame ? 'LISTED' : 'LOST';
}

function uuid(id: string): Uint8Array {
  return bytesOfUuid(id) ?? new Uint8Array();
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
