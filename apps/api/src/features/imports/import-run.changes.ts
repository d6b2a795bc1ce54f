import type { SubscribeResolverData } from 'type-graphql';
import type { ActingContext } from '../../platform/request-context.ts';
import { findImport } from './import-run.queries.ts';

type Watch = SubscribeResolverData<unknown, { readonly importId: string }, ActingContext>;

/** Ticks with every change of an import that the viewer may see. Throws NOT_FOUND for another. */
export async function watchImport({ args, context }: Watch): Promise<AsyncIterable<Date>> {
  // Joined before looking: a change in between is a tick, not a loss.
  const ticks = context.platform.feed.watch('import', args.importId);
  try {
    await findImport(context, args.importId);
  } catch (error) {
    await ticks.return?.();
    throw error;
  }
  return ticks;
}
