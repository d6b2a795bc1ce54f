import type { ApolloClient } from '@apollo/client';

/**
 * Asks again for what stands on the page. Never rejects: what was done stays done when something beside it cannot be read again, and a
 * part of the page that cannot says so by itself.
 */
export async function readAgain(client: ApolloClient): Promise<void> {
  await client.refetchQueries({ include: 'active' }).catch(() => undefined);
}
