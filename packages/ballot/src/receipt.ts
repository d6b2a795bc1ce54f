import { ascii, concatBytes, nameBytes, SIZE, sized } from './bytes.ts';
import type { Ballot, Receipt } from './bytes.ts';
import { sha256 } from './hashing.ts';
import { isSigned, signed } from './one-time-signature.ts';
import type { BallotPlace } from './token.ts';

/** The urn's word that this very ballot lies in it. */
export function receiptFor(receiptSecret: Uint8Array, place: BallotPlace, ballot: Ballot): Receipt {
  return nameBytes(signed(receiptSecret, receiptMessage(place, ballot)));
}

export function isReceipt(receiptKey: Uint8Array, place: BallotPlace, ballot: Ballot, receipt: Uint8Array): boolean {
  return receipt.length === SIZE.signature && isSigned(receipt, receiptMessage(place, ballot), receiptKey);
}

function receiptMessage({ round, item }: BallotPlace, ballot: Ballot): Uint8Array {
  return concatBytes(ascii('tdkt/receipt/v1'), round, item, sha256(ballot));
}

export const URN_CODES = ['OK', 'BAD', 'CLOSED', 'ALREADY_CAST', 'RETRY'] as const;
export type UrnCode = (typeof URN_CODES)[number];

export interface UrnReply {
  readonly code: UrnCode;
  /** With OK only. */
  readonly receipt: Receipt | undefined;
}

/** 96 bytes whatever is said, so that the length tells nothing. */
export function replyBytes({ code, receipt }: UrnReply): Uint8Array {
  const bytes = new Uint8Array(SIZE.reply);
  bytes[0] = URN_CODES.indexOf(code);
  if (code === 'OK' && receipt !== undefined) bytes.set(receipt, 1);
  return bytes;
}

/** Undefined for anything that the urn does not send. */
export function replyOf(bytes: Uint8Array): UrnReply | undefined {
  const code = URN_CODES[bytes[0] ?? URN_CODES.length];
  const receipt = sized<'receipt'>(bytes.slice(1, 1 + SIZE.signature), SIZE.signature);
  if (bytes.length !== SIZE.reply || code === undefined || receipt === undefined) return undefined;
  const free = code === 'OK' ? bytes.slice(1 + SIZE.signature) : bytes.slice(1);
  if (free.some((byte) => byte !== 0)) return undefined;
  return { code, receipt: code === 'OK' ? receipt : undefined };
}
