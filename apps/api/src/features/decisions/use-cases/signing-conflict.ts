import { handsSigning, hasDrafted, linesRewarding, type Signer, type Signing } from '@thidua/domain/decisions';
import {
  OverriderSignsError,
  PrincipalRewardedError,
  SamePersonError,
  SignerRewardedError,
} from '../decision.errors.ts';
import type { DecisionLineType } from '../decision.type.ts';

interface Signed {
  readonly draftedById: string;
  readonly lines: readonly (DecisionLineType & {
    readonly staffId: string | null;
    /** Whose override lets the line past a condition. */
    readonly overriddenById: string | undefined;
  })[];
}

/**
 * What of the people behind a signature stands against it (security.md 4.5 rules 7, 9 and 10); undefined for nothing. Who let a
 * line past a condition prepared the decision as much as who drafted it: a second person signs.
 */
export function conflictOf(
  signer: Signer,
  signing: Signing,
  { draftedById, lines }: Signed,
): SamePersonError | OverriderSignsError | SignerRewardedError | PrincipalRewardedError | undefined {
  const hands = handsSigning(signer, signing);
  if (hasDrafted(hands, draftedById)) return new SamePersonError();
  const letPast = lines.filter(
    ({ overriddenById }) => overriddenById !== undefined && hasDrafted(hands, overriddenById),
  );
  if (letPast.length > 0) return new OverriderSignsError(letPast);
  const own = linesRewarding([{ accountId: signer.accountId, staffId: signer.staffId }], lines);
  if (own.length > 0) return new SignerRewardedError(own);
  const ofPrincipal = linesRewarding(hands, lines);
  return ofPrincipal.length > 0 ? new PrincipalRewardedError(ofPrincipal) : undefined;
}
