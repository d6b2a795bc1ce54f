import { handsSigning, hasDrafted, linesRewarding, type Signer, type Signing } from '@thidua/domain/decisions';
import { PrincipalRewardedError, SamePersonError, SignerRewardedError } from '../decision.errors.ts';
import type { DecisionLineType } from '../decision.type.ts';

interface Signed {
  readonly draftedById: string;
  readonly lines: readonly (DecisionLineType & { readonly staffId: string | null })[];
}

/** What of the people behind a signature stands against it (security.md 4.5 rules 7, 9 and 10); undefined for nothing. */
export function conflictOf(
  signer: Signer,
  signing: Signing,
  { draftedById, lines }: Signed,
): SamePersonError | SignerRewardedError | PrincipalRewardedError | undefined {
  const hands = handsSigning(signer, signing);
  if (hasDrafted(hands, draftedById)) return new SamePersonError();
  const own = linesRewarding([{ accountId: signer.accountId, staffId: signer.staffId }], lines);
  if (own.length > 0) return new SignerRewardedError(own);
  const ofPrincipal = linesRewarding(hands, lines);
  return ofPrincipal.length > 0 ? new PrincipalRewardedError(ofPrincipal) : undefined;
}
