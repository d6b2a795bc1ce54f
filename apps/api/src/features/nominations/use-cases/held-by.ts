import type { ActingContext } from '../../../platform/request-context.ts';
import type { NominationType } from '../nomination.type.ts';

/** Whoever acts on a line that nobody has in hand has it in hand from then on. */
export function heldBy(
  { actor }: ActingContext,
  { checkerId }: Pick<NominationType, 'checkerId'>,
): { readonly checkerId?: string } {
  return checkerId === null && actor.staffId !== undefined ? { checkerId: actor.staffId } : {};
}
