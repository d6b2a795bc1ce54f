import { ascii, SIZE, sized } from './bytes.ts';
import type { Named } from './bytes.ts';
import { sha256 } from './hashing.ts';
import { base32Of, bytesOfBase32, grouped, typedBase32 } from './text-forms.ts';

/** Twenty random bytes from which everything that a member sends in a round follows (mã khôi phục). They never leave the device. */
export type VotingCode = Named<'voting code'>;

const SYMBOLS = 32;
const CHECK_SYMBOLS = 4;

export function votingCodeOf(random: Uint8Array): VotingCode | undefined {
  return sized(random, SIZE.votingCode);
}

/** Nine groups of four: 32 symbols of the code, 4 that catch a slip of the pen. */
export function writtenCode(code: VotingCode): string {
  return grouped(base32Of(code, SYMBOLS) + checkSymbols(code));
}

/** Undefined when a symbol is missing, foreign or wrong. */
export function codeFromWriting(text: string): VotingCode | undefined {
  const symbols = typedBase32(text);
  if (symbols.length !== SYMBOLS + CHECK_SYMBOLS) return undefined;
  const bytes = bytesOfBase32(symbols.slice(0, SYMBOLS));
  const code = bytes && votingCodeOf(bytes);
  return code !== undefined && checkSymbols(code) === symbols.slice(SYMBOLS) ? code : undefined;
}

function checkSymbols(code: VotingCode): string {
  return base32Of(sha256(ascii('tdkt/code/v1'), code), CHECK_SYMBOLS);
}
