import type { SubscribeResolverData } from 'type-graphql';
import type { ActingContext } from '../../platform/request-context.ts';
import { findMeeting } from './meeting.queries.ts';

type Watch = SubscribeResolverData<unknown, { readonly meetingId: string }, ActingContext>;

/** Ticks with every change of a meeting that the viewer may see. Throws NOT_FOUND for another. */
export async function watchMeeting({ args, context }: Watch): Promise<AsyncIterable<Date>> {
  // Joined before looking: a change in between is a tick, not a loss.
  const ticks = context.platform.feed.watch('meeting', args.meetingId);
  try {
    await findMeeting(context, args.meetingId);
  } catch (error) {
    await ticks.return?.();
    throw error;
  }
  return ticks;
}
