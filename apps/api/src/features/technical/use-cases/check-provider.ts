import type { ActingContext } from '../../../platform/request-context.ts';
import { takeFromBudget } from '../../accounts/index.ts';

export const PROVIDER_ANSWERS = ['REACHED', 'NOT_REACHED', 'NOT_CONFIGURED', 'TOO_OFTEN'] as const;
export type ProviderAnswer = (typeof PROVIDER_ANSWERS)[number];

const BUDGET = { limit: 10, windowMs: 10 * 60_000 } as const;

/** Asks the common sign-in anew who it is, as the first sign-in of a day would. */
export async function checkProvider({ platform, actor }: ActingContext): Promise<ProviderAnswer> {
  const { identityProvider } = platform;
  if (identityProvider === undefined) return 'NOT_CONFIGURED';
  if ((await takeFromBudget(platform, 'check-provider', actor.accountId, BUDGET)) === undefined) return 'TOO_OFTEN';
  return identityProvider.reach().then(
    () => 'REACHED',
    () => 'NOT_REACHED',
  );
}
