import { ATTEMPT_WINDOW_MS } from '@thidua/domain/accounts';
import { loader } from '../../platform/loader.ts';
import { nameHashOf } from './throttle.ts';

/** How many mistyped sign-ins under these user names count at the moment. One statement. */
export const recentFailuresOf = loader<string, number>(async ({ db, platform, now }, usernames) => {
  const hashes = usernames.map((username) => nameHashOf(platform, username));
  const rows = await db.signInFailure.groupBy({
    by: ['nameHash'],
    where: {
      scope: 'account',
      nameHash: { in: hashes },
      failedAt: { gt: new Date(now().valueOf() - ATTEMPT_WINDOW_MS) },
    },
    _count: true,
  });
  const counts = new Map(rows.map(({ nameHash, _count }) => [hexOf(nameHash ?? new Uint8Array()), _count]));
  return hashes.map((hash) => counts.get(hexOf(hash)) ?? 0);
});

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
