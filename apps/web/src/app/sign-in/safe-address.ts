import { isInsideAddress } from '@thidua/domain/accounts';

import { paths } from '../../lib/paths.ts';

/** Only addresses inside the app: a link must not lead through our sign-in to a foreign page. */
export function safeAddress(next: string | null): string {
  return next !== null && isInsideAddress(next) && !next.startsWith(paths.signIn) ? next : paths.home;
}
